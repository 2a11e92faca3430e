package dev.concordat.registry.checks;

import dev.concordat.checker.policy.Policy;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a comparison of two contracts says, in the form that the checker reports it.
 *
 * @param verdict breaking, risky, safe or none
 * @param requiredBump major, minor, patch or none
 * @param category which breaks count: wire, contract or codegen; absent in early reports
 */
@Serdeable
public record CheckResult(
    String verdict,
    String requiredBump,
    String mode,
    String contentModel,
    @Nullable String category,
    Counts counts,
    List<Finding> findings,
    List<CheckDiagnostic> diagnostics) {

  /** Nothing to compare with: the first version of a contract. */
  public static CheckResult first(Policy policy, ReadContract candidate) {
    return new CheckResult(
        "none",
        "none",
        policy.mode().name(),
        policy.contentModel().id(),
        policy.weights().category().id(),
        Counts.NONE,
        List.of(),
        CheckDiagnostic.ofNew(candidate.contract()));
  }

  /** The same comparison with other findings: verdict, bump and counts follow from them. */
  CheckResult with(List<Finding> others) {
    String worst = Severities.worst(others);
    return new CheckResult(
        worst,
        bump(worst, others),
        mode,
        contentModel,
        category,
        new Counts(
            Severities.count(others, "breaking"),
            Severities.count(others, "risky"),
            Severities.count(others, "safe")),
        others,
        diagnostics);
  }

  private static String bump(String worst, List<Finding> findings) {
    return switch (worst) {
      case "breaking" -> "major";
      case "risky" -> "minor";
      case "none" -> "patch";
      default -> findings.stream().allMatch(Finding::reshapes) ? "patch" : "minor";
    };
  }

  /** Whether somebody would be broken. */
  public boolean breaking() {
    return verdict.equals("breaking");
  }
}
