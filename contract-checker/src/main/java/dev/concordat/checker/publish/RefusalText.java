package dev.concordat.checker.publish;

import dev.concordat.checker.client.CheckResult;
import dev.concordat.checker.client.Problem;
import dev.concordat.checker.client.RegistryException;
import dev.concordat.checker.client.ToldFinding;
import dev.concordat.checker.project.ProjectContract;
import dev.concordat.checker.report.Break;
import dev.concordat.checker.report.BreakText;
import dev.concordat.checker.report.ProofText;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What to say when a registry refuses a contract. */
public final class RefusalText {
  /** Refusals that the contract is to blame for, not the circumstances. */
  private static final Set<String> CONTRACT_AT_FAULT =
      Set.of(
          "breaking-change",
          Problem.REVIEW_PENDING,
          "review-rejected",
          "version-too-small",
          "version-exists",
          "lint-failed",
          "unreadable-contract");

  private final ProjectContract contract;
  private final String acceptOption;

  /**
   * @param acceptOption what publishes a break all the same, to be followed by the reason
   */
  public RefusalText(ProjectContract contract, String acceptOption) {
    this.contract = contract;
    this.acceptOption = acceptOption;
  }

  /** True when the contract is to blame, not the circumstances. */
  public static boolean isTheContracts(RegistryException refusal) {
    return CONTRACT_AT_FAULT.contains(refusal.problem().code());
  }

  public String of(RegistryException refusal) {
    String findings = refusal.problem().result().map(this::breaks).orElse("");
    String hint =
        !refusal.problem().code().equals("breaking-change")
            ? ""
            : "%nTo publish it all the same: %s\"the reason\"".formatted(acceptOption);
    return "\n%s (%s) is not published.\n%s%s%s"
        .formatted(contract.name(), contract.label(), findings, refusal.getMessage(), hint);
  }

  private String breaks(CheckResult result) {
    return result.findings().stream()
        .filter(finding -> finding.severity().equals("breaking"))
        .map(finding -> "\n" + BreakText.of(told(finding, result.mode())))
        .collect(Collectors.joining("", "", "\n"));
  }

  private Break told(ToldFinding finding, String mode) {
    return new Break(
        finding.severity(),
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
                        proof.instance(),
                        ProofText.of(mode, finding.direction(), proof.confirmed()))),
        finding.hint(),
        Optional.empty());
  }

  private List<Break.Place> places(ToldFinding finding) {
    return Stream.of(
            finding.after().map(place -> place("where", contract.label(), place)),
            finding.before().map(place -> place("was", contract.name() + " as published", place)))
        .flatMap(Optional::stream)
        .toList();
  }

  private static Break.Place place(String label, String file, ToldFinding.Place place) {
    return new Break.Place(
        label, "%s:%d:%d".formatted(file, place.line(), place.column()), List.of());
  }
}
