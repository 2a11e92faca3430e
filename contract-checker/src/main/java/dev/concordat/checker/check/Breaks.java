package dev.concordat.checker.check;

import dev.concordat.checker.model.Direction;
import dev.concordat.checker.report.Acceptances;
import dev.concordat.checker.report.Break;
import dev.concordat.checker.report.ProofText;
import dev.concordat.checker.report.SourceLine;
import dev.concordat.checker.rules.Finding;
import dev.concordat.checker.rules.Severity;
import dev.concordat.checker.source.Location;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The findings of a comparison, ready to be told. */
public final class Breaks {
  private final Compared compared;

  private Breaks(Compared compared) {
    this.compared = compared;
  }

  /** The findings that count, the most harmful first. */
  public static List<Break> of(Compared compared, Predicate<Severity> wanted) {
    var breaks = new Breaks(compared);
    return compared.verdict().findings().stream()
        .filter(finding -> wanted.test(finding.severity()))
        .map(breaks::told)
        .toList();
  }

  private Break told(Finding finding) {
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
                        proof.instance().toString(),
                        meaning(finding.direction(), proof.confirmed()))),
        finding.hint(),
        Optional.of(finding)
            .filter(one -> one.severity() != Severity.SAFE)
            .map(Acceptances::entry));
  }

  private String meaning(Optional<Direction> direction, boolean confirmed) {
    return ProofText.of(
        compared.verdict().policy().mode().name(),
        direction.map(Direction::id).orElse(""),
        confirmed);
  }

  private List<Break.Place> places(Finding finding) {
    return Stream.of(
            finding.after().map(place -> place("where", place, compared.textAfter(place))),
            finding.before().map(place -> place("was", place, compared.textBefore(place))))
        .flatMap(Optional::stream)
        .toList();
  }

  private static Break.Place place(String label, Location location, Optional<byte[]> text) {
    return new Break.Place(
        label,
        location.toString(),
        text.flatMap(document -> SourceLine.of(document, location.line())));
  }
}
