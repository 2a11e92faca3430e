package dev.concordat.registry.checks;

import dev.concordat.checker.policy.Policy;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;

/**
 * What a comparison of two contracts says, in the form that the checker reports it.
 *
 * @param verdict breaking, risky, safe or none
 * @param requiredBump major, minor, patch or none
 */
@Serdeable
public record CheckResult(
    String verdict,
    String requiredBump,
    String mode,
    String contentModel,
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
        Counts.NONE,
        List.of(),
        CheckDiagnostic.ofNew(candidate.contract()));
  }

  /** Whether somebody would be broken. */
  public boolean breaking() {
    return verdict.equals("breaking");
  }
}
