package dev.concordat.maven;

import dev.concordat.checker.baseline.BaselineSource;
import dev.concordat.checker.check.Compared;
import dev.concordat.checker.policy.Acceptance;
import dev.concordat.checker.policy.Accepted;
import dev.concordat.checker.project.ProjectContract;
import dev.concordat.checker.report.Break;
import dev.concordat.checker.report.BreakText;
import dev.concordat.checker.report.Breaks;
import dev.concordat.checker.rules.Severity;
import dev.concordat.checker.source.Diagnostic;
import org.apache.maven.plugin.logging.Log;

/** Tells how a check went, but for what fails the build: the failure tells that. */
record CheckLog(Log log) {

  void isNew(ProjectContract contract, BaselineSource source) {
    log.info("%s: new, %s does not have it yet".formatted(contract.label(), source));
  }

  /**
   * @param summary of the last check
   */
  void unchanged(String summary) {
    log.info(summary + " (checked before)");
  }

  void compared(Compared compared, FailOn failOn) {
    log.info(new VerdictText(compared).summary());
    for (Diagnostic diagnostic : compared.verdict().newDiagnostics()) {
      log.warn(diagnostic.toString());
    }
    for (Break found :
        Breaks.of(compared.verdict(), compared, severity -> !failOn.failsOn(severity))) {
      if (found.severity().equals(Severity.SAFE.id())) {
        log.info("  %s: %s (%s)".formatted(found.severity(), found.message(), found.rule()));
      } else {
        BreakText.of(found).lines().forEach(log::warn);
      }
    }
    compared.verdict().accepted().forEach(this::accepted);
    compared.verdict().expired().forEach(this::expired);
  }

  private void accepted(Accepted passed) {
    Acceptance word = passed.acceptance();
    log.info(
        "  accepted: %s (%s): %s%s%s"
            .formatted(
                passed.finding().message(),
                passed.finding().rule(),
                word.reason(),
                word.by().map(by -> ", says " + by).orElse(""),
                word.until().map(until -> ", until " + until).orElse("")));
  }

  private void expired(Acceptance acceptance) {
    log.warn(
        "The acceptance of %s %s held until %s: renew it or mend the break."
            .formatted(
                acceptance.rule(), acceptance.fingerprint(), acceptance.until().orElseThrow()));
  }

  void unused(Acceptance acceptance) {
    log.warn(
        "Nothing is left of %s %s: remove it from accepted in concordat.yaml."
            .formatted(acceptance.rule(), acceptance.fingerprint()));
  }
}
