package dev.concordat.maven;

import dev.concordat.checker.rules.Severity;
import dev.concordat.checker.source.Diagnostic;
import org.apache.maven.plugin.logging.Log;

/** Tells how a check went, but for what fails the build: the failure tells that. */
record CheckLog(Log log) {

  void isNew(LocalContract contract, BaselineSource source) {
    log.info("%s: new, %s does not have it yet".formatted(contract.label(), source));
  }

  void compared(Comparison comparison, FailOn failOn) {
    log.info(new VerdictText(comparison).summary());
    for (Diagnostic diagnostic : comparison.verdict().newDiagnostics()) {
      log.warn(diagnostic.toString());
    }
    for (Break found : comparison.breaks(severity -> !failOn.failsOn(severity))) {
      if (found.severity().equals(Severity.SAFE.id())) {
        log.info("  %s: %s (%s)".formatted(found.severity(), found.message(), found.rule()));
      } else {
        BreakText.of(found).lines().forEach(log::warn);
      }
    }
  }
}
