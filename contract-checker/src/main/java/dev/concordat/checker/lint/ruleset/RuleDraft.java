package dev.concordat.checker.lint.ruleset;

import dev.concordat.checker.lint.LintSeverity;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A rule as rulesets define it, and as those that extend them change it.
 *
 * @param holder the definition that began it
 * @param members what is said of it; later definitions replace members of earlier ones
 * @param aliases what its paths may begin with
 * @param on whether it is applied
 * @param severity instead of its own
 */
record RuleDraft(
    String id,
    Place holder,
    Map<String, Place> members,
    Aliases aliases,
    boolean on,
    Optional<LintSeverity> severity) {

  /**
   * @param formats of the whole ruleset, for rules that say nothing of them
   */
  static RuleDraft of(Place definition, Aliases aliases, Optional<Place> formats) {
    Map<String, Place> members = members(definition);
    formats.ifPresent(all -> members.putIfAbsent("formats", all));
    return new RuleDraft(definition.key(), definition, members, aliases, true, Optional.empty());
  }

  RuleDraft turned(boolean enabled) {
    return new RuleDraft(id, holder, members, aliases, enabled, severity);
  }

  RuleDraft with(Severities.Said said) {
    return new RuleDraft(
        id, holder, members, aliases, said.on(), said.severity().or(() -> severity));
  }

  /** The rule with the members of another definition in place of its own. */
  RuleDraft with(Place definition, Aliases others) {
    Map<String, Place> merged = new HashMap<>(members);
    merged.putAll(members(definition));
    return new RuleDraft(
        id,
        definition,
        merged,
        definition.member("given").isPresent() ? others : aliases,
        true,
        definition.member("severity").isPresent() ? Optional.empty() : severity);
  }

  boolean isRecommended() {
    return !"false".equals(text("recommended").orElse("true"));
  }

  Optional<Place> member(String name) {
    return Optional.ofNullable(members.get(name));
  }

  Optional<String> text(String name) {
    return member(name).flatMap(Place::scalar);
  }

  private static Map<String, Place> members(Place definition) {
    Map<String, Place> members = new HashMap<>();
    definition.members().forEach(member -> members.put(member.key(), member));
    return members;
  }
}
