package dev.concordat.registry.policies;

import dev.concordat.checker.policy.Policy;
import dev.concordat.registry.checks.PolicyChoice;
import dev.concordat.registry.checks.SeverityOverrides;
import dev.concordat.registry.lint.LintLevel;
import dev.concordat.registry.lint.LintPolicy;
import dev.concordat.registry.lint.Rulesets;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What applies to a contract.
 *
 * @param settings all of them
 * @param from where each comes from: default, global, a namespace or the contract
 */
@Serdeable
public record EffectivePolicy(PolicySettings settings, Map<String, String> from) {

  /** Among the required signatures: the teams of all affected consumers. */
  public static final String CONSUMERS = "consumers";

  /** What the checker is asked. */
  public Policy policy() {
    return PolicyChoice.of(
            Optional.ofNullable(settings.mode()), Optional.ofNullable(settings.contentModel()))
        .over(Policy.DEFAULT);
  }

  /** What is made of its findings. */
  public SeverityOverrides overrides() {
    return new SeverityOverrides(
        Optional.ofNullable(settings.severityOverrides()).orElse(Map.of()));
  }

  /** What a version number that is too small leads to. */
  public SemverPolicy semver() {
    return word(settings.semver(), SemverPolicy.WORDS, SemverPolicy.WARN);
  }

  /** Who may let a break through. */
  public ApprovalPolicy approval() {
    return word(settings.approval(), ApprovalPolicy.WORDS, ApprovalPolicy.SELF);
  }

  /** Whether the author of a break may approve it. */
  public boolean authorMayApprove() {
    return Boolean.TRUE.equals(settings.authorMayApprove());
  }

  /** Days from the announcement of a deprecation to its sunset, at least. */
  public int minimumDeprecationDays() {
    return Optional.ofNullable(settings.minimumDeprecationDays()).orElse(0);
  }

  /** Teams that must sign off a break. */
  public List<String> requiredSignOffs() {
    return Optional.ofNullable(settings.requiredSignOffs()).orElse(List.of());
  }

  /** What is asked of each document by itself. */
  public LintPolicy lint() {
    LintSettings lint = Optional.ofNullable(settings.lint()).orElse(LintSettings.NOTHING);
    return new LintPolicy(
        Optional.ofNullable(lint.ruleset()).orElse(Rulesets.DEFAULT),
        word(lint.level(), LintLevel.WORDS, LintLevel.OFF));
  }

  private static <T> T word(@Nullable String word, Map<String, T> words, T otherwise) {
    return Optional.ofNullable(word).map(words::get).orElse(otherwise);
  }
}
