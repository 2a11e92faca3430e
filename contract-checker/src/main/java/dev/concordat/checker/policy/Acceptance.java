package dev.concordat.checker.policy;

import dev.concordat.checker.rules.Finding;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Somebody's word that one finding may pass. It is bound to the finding's fingerprint, so that it
 * never lets another one through.
 *
 * @param rule id of the rule that made the finding
 * @param fingerprint that of the finding
 * @param reason why it may pass; never blank
 * @param by who says so
 * @param until the last day on which it holds; for ever without one
 */
public record Acceptance(
    String rule,
    String fingerprint,
    String reason,
    Optional<String> by,
    Optional<LocalDate> until) {

  boolean speaksOf(Finding finding) {
    return finding.fingerprint().equals(fingerprint) && finding.rule().equals(rule);
  }

  boolean isOver(Optional<LocalDate> today) {
    return until.isPresent() && today.isPresent() && today.get().isAfter(until.get());
  }
}
