package dev.concordat.maven;

import dev.concordat.checker.ContractChecker;
import dev.concordat.checker.model.Contract;
import dev.concordat.checker.model.Dialect;
import dev.concordat.checker.model.Direction;
import dev.concordat.checker.parse.ContractReader;
import dev.concordat.checker.parse.ReadOptions;
import dev.concordat.checker.policy.Policy;
import dev.concordat.checker.policy.Verdict;
import dev.concordat.checker.rules.Finding;
import dev.concordat.checker.rules.Severity;
import dev.concordat.checker.source.Location;
import dev.concordat.checker.source.UnreadableException;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.maven.plugin.MojoExecutionException;

/**
 * A contract of the project beside the version that it is compared with.
 *
 * @param content of the contract now
 */
record Comparison(LocalContract contract, byte[] content, Baseline baseline, Verdict verdict) {

  static Comparison of(LocalContract contract, Baseline baseline, Policy policy)
      throws MojoExecutionException {
    byte[] content = read(contract);
    ReadOptions options = new ReadOptions(contract.format(), Dialect.DRAFT_2020_12);
    Contract after = parsed(contract.label(), content, options, "Correct it there.");
    Contract before =
        parsed(baseline.file(), baseline.content(), options, "Compare with another version.");
    return new Comparison(
        contract, content, baseline, new ContractChecker().check(before, after, policy));
  }

  private static byte[] read(LocalContract contract) throws MojoExecutionException {
    try {
      return Files.readAllBytes(contract.file());
    } catch (IOException e) {
      throw new MojoExecutionException(
          "Cannot read %s: %s".formatted(contract.label(), e.getMessage()), e);
    }
  }

  private static Contract parsed(String file, byte[] content, ReadOptions options, String nextStep)
      throws MojoExecutionException {
    try {
      return new ContractReader().read(file, content, options);
    } catch (UnreadableException e) {
      throw new MojoExecutionException(
          e.diagnostics().stream()
              .map(diagnostic -> "\n  " + diagnostic)
              .collect(
                  Collectors.joining(
                      "", file + " is no contract that can be read:", "\n" + nextStep)));
    }
  }

  /** The findings, most harmful first. */
  List<Break> breaks(Predicate<Severity> wanted) {
    return verdict.findings().stream()
        .filter(finding -> wanted.test(finding.severity()))
        .map(this::told)
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
        finding.hint());
  }

  private String meaning(Optional<Direction> direction, boolean confirmed) {
    return ProofText.of(
        verdict.policy().mode().name(), direction.map(Direction::id).orElse(""), confirmed);
  }

  private List<Break.Place> places(Finding finding) {
    return Stream.of(
            finding.after().map(place -> place("where", place, content)),
            finding.before().map(place -> place("was", place, baseline.content())))
        .flatMap(Optional::stream)
        .toList();
  }

  private static Break.Place place(String label, Location location, byte[] document) {
    return new Break.Place(label, location.toString(), SourceLine.of(document, location.line()));
  }
}
