package dev.concordat.registry.contracts;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dev.concordat.registry.checks.CheckResult;
import dev.concordat.registry.lint.LintReport;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A version with what the comparison said when it was published.
 *
 * @param labels words that people put on it
 * @param lint what the ruleset says, in the answer to a publication that asks for it
 * @param warnings what is not as the policy wants it, though it was let through
 */
@Serdeable
record VersionDetail(
    @JsonUnwrapped VersionSummary summary,
    List<String> labels,
    List<String> warnings,
    CheckResult report,
    @Nullable LintReport lint) {

  VersionDetail with(LintReport said) {
    return new VersionDetail(
        summary, labels, warnings, report, said.level().equals("off") ? null : said);
  }
}
