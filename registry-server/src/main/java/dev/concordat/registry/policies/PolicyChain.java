package dev.concordat.registry.policies;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The policies that may speak about a contract; the nearest that says something wins. */
final class PolicyChain {
  private static final String DEFAULT = "default";

  private final List<Link> links;

  /**
   * @param nearestFirst the contract's, the namespace's and the global policy, as far as there are
   */
  PolicyChain(List<ScopePolicy> nearestFirst) {
    List<Link> all = new ArrayList<>();
    nearestFirst.forEach(policy -> all.add(new Link(policy.scope().shown(), policy.settings())));
    all.add(new Link(DEFAULT, PolicySettings.DEFAULTS));
    this.links = List.copyOf(all);
  }

  EffectivePolicy effective() {
    Map<String, String> from = new LinkedHashMap<>();
    PolicySettings merged =
        new PolicySettings(
            first("mode", PolicySettings::mode, from),
            first("contentModel", PolicySettings::contentModel, from),
            overrides(from),
            first("semver", PolicySettings::semver, from),
            first("approval", PolicySettings::approval, from),
            first("authorMayApprove", PolicySettings::authorMayApprove, from),
            first("minimumDeprecationDays", PolicySettings::minimumDeprecationDays, from),
            first("requiredSignOffs", PolicySettings::requiredSignOffs, from),
            new LintSettings(
                first("lint.ruleset", said -> lint(said).ruleset(), from),
                first("lint.level", said -> lint(said).level(), from)));
    return new EffectivePolicy(merged, Collections.unmodifiableMap(from));
  }

  private static LintSettings lint(PolicySettings settings) {
    return Optional.ofNullable(settings.lint()).orElse(LintSettings.NOTHING);
  }

  /** Overrides add up; for one rule the nearest wins. */
  private Map<String, String> overrides(Map<String, String> from) {
    Map<String, String> merged = new TreeMap<>();
    for (Link link : links) {
      Optional.ofNullable(link.settings().severityOverrides()).orElse(Map.of()).entrySet().stream()
          .filter(entry -> merged.putIfAbsent(entry.getKey(), entry.getValue()) == null)
          .forEach(entry -> from.put("severityOverrides." + entry.getKey(), link.from()));
    }
    return merged;
  }

  private <T> T first(
      String setting, Function<PolicySettings, @Nullable T> part, Map<String, String> from) {
    for (Link link : links) {
      @Nullable T value = part.apply(link.settings());
      if (value != null) {
        from.put(setting, link.from());
        return value;
      }
    }
    throw new AssertionError("no default for " + setting);
  }

  private record Link(String from, PolicySettings settings) {}
}
