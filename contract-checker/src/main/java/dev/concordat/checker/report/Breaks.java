package dev.concordat.checker.report;

import dev.concordat.checker.model.Direction;
import dev.concordat.checker.policy.Verdict;
import dev.concordat.checker.rules.Finding;
import dev.concordat.checker.rules.Severity;
import dev.concordat.checker.source.JsonText;
import dev.concordat.checker.source.Location;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The findings of a comparison, ready to be told. */
public final class Breaks {
  private final Verdict verdict;
  private final SourceTexts texts;

  /** Each document is cut into lines once, whatever is found in it. */
  private final Map<byte[], DocumentLines> lines = new IdentityHashMap<>();

  Breaks(Verdict verdict, SourceTexts texts) {
    this.verdict = verdict;
    this.texts = texts;
  }

  /** The findings that count, the most harmful first. */
  public static List<Break> of(Verdict verdict, SourceTexts texts, Predicate<Severity> wanted) {
    var breaks = new Breaks(verdict, texts);
    return verdict.findings().stream()
        .filter(finding -> wanted.test(finding.severity()))
        .map(breaks::told)
        .toList();
  }

  Break told(Finding finding) {
    return new Break(
        finding.severity().id(),
        finding.rule(),
        finding.message(),
        finding.exchanges(),
        "%s %s".formatted(finding.position(), finding.pointer()).strip(),
        places(finding),
        finding.why(),
        finding
            .witness()
            .map(
                proof ->
                    new Break.Proof(
                        JsonText.of(proof.instance()),
                        meaning(finding.direction(), proof.confirmed()))),
        finding.hint(),
        Optional.of(finding)
            .filter(one -> one.severity() != Severity.SAFE)
            .map(Acceptances::entry));
  }

  private String meaning(Optional<Direction> direction, boolean confirmed) {
    return ProofText.of(
        verdict.policy().mode().name(), direction.map(Direction::id).orElse(""), confirmed);
  }

  private List<Break.Place> places(Finding finding) {
    return Stream.of(
            finding.after().map(place -> place("where", place, texts.textAfter(place))),
            finding.before().map(place -> place("was", place, texts.textBefore(place))))
        .flatMap(Optional::stream)
        .toList();
  }

  private Break.Place place(String label, Location location, Optional<byte[]> text) {
    return new Break.Place(
        label,
        location.toString(),
        text.map(
                document ->
                    SourceExcerpt.ofLine(
                        lines.computeIfAbsent(document, DocumentLines::new).line(location.line()),
                        location.line(),
                        location.column()))
            .orElse(List.of()));
  }
}
