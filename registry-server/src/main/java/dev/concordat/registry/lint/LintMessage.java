package dev.concordat.registry.lint;

import dev.concordat.checker.lint.LintFinding;
import io.micronaut.serde.annotation.Serdeable;
import org.jspecify.annotations.Nullable;

/**
 * What a rule says about one place of a document.
 *
 * @param severity error, warn, info or hint
 * @param pointer JSON Pointer in the document
 * @param fingerprint the same for the same finding, wherever its line moves to
 * @param documentation where more is said about the rule
 */
@Serdeable
public record LintMessage(
    String rule,
    String severity,
    String message,
    String pointer,
    int line,
    int column,
    String fingerprint,
    @Nullable String documentation) {

  static LintMessage of(LintFinding finding) {
    return new LintMessage(
        finding.rule(),
        finding.severity().id(),
        finding.message(),
        finding.location().pointer(),
        finding.location().line(),
        finding.location().column(),
        finding.fingerprint(),
        finding.documentation().orElse(null));
  }
}
