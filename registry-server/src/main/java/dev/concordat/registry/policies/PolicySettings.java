package dev.concordat.registry.policies;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.concordat.checker.policy.Policy;
import dev.concordat.checker.schema.ContentModel;
import dev.concordat.registry.checks.PolicyChoice;
import dev.concordat.registry.lint.LintLevel;
import dev.concordat.registry.lint.Rulesets;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What one scope says; what it leaves out is left to the scope around it.
 *
 * @param mode compatibility mode: NONE, BACKWARD, FORWARD, FULL or a _TRANSITIVE form
 * @param contentModel documented or strict
 * @param severityOverrides rule id to breaking, risky, safe or off
 * @param semver off, warn or enforce: what a version number that is too small leads to
 * @param approval self: who publishes may accept a break, with a reason; review: approvers must
 * @param authorMayApprove whether the author of a break may approve it
 * @param minimumDeprecationDays from the announcement of a deprecation to its sunset at least
 * @param requiredSignOffs teams that must sign off a break; the word consumers means the teams of
 *     all affected consumers
 * @param lint what is asked of each document by itself
 */
@Serdeable
// An empty list takes back what an outer scope says.
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PolicySettings(
    @Nullable String mode,
    @Nullable String contentModel,
    @Nullable Map<String, String> severityOverrides,
    @Nullable String semver,
    @Nullable String approval,
    @Nullable Boolean authorMayApprove,
    @Nullable Integer minimumDeprecationDays,
    @Nullable List<String> requiredSignOffs,
    @Nullable LintSettings lint) {

  static final PolicySettings NOTHING =
      new PolicySettings(null, null, null, null, null, null, null, null, null);

  static final PolicySettings DEFAULTS =
      new PolicySettings(
          Policy.DEFAULT.mode().name(),
          Policy.DEFAULT.contentModel().id(),
          Map.of(),
          "warn",
          "self",
          false,
          90,
          List.of(),
          new LintSettings(Rulesets.DEFAULT, LintLevel.OFF.id()));

  /** What a new contract's publisher chose, if anything. */
  public static Optional<PolicySettings> chosen(PolicyChoice choice) {
    if (choice.mode().isEmpty() && choice.contentModel().isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new PolicySettings(
            choice.mode().map(Enum::name).orElse(null),
            choice.contentModel().map(ContentModel::id).orElse(null),
            null,
            null,
            null,
            null,
            null,
            null,
            null));
  }
}
