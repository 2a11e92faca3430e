package dev.concordat.registry.policies;

import dev.concordat.checker.policy.CompatibilityMode;
import dev.concordat.checker.rules.Rule;
import dev.concordat.checker.rules.Rules;
import dev.concordat.checker.schema.ContentModel;
import dev.concordat.registry.forms.Form;
import dev.concordat.registry.forms.Forms;
import dev.concordat.registry.lint.LintLevel;
import dev.concordat.registry.lint.Rulesets;
import dev.concordat.registry.web.Names;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads what a client says of a policy. */
final class PolicyForm {
  private static final int LONGEST_WINDOW = 3650;
  private static final int MOST_TEAMS = 50;
  private static final Map<String, String> SEVERITIES = same("breaking", "risky", "safe", "off");

  private static final Set<String> RULES =
      Rules.all().stream().map(Rule::id).collect(Collectors.toUnmodifiableSet());

  private PolicyForm() {}

  static PolicySettings read(byte[] body) {
    return Forms.read(body, "bad-policy", PolicyForm::settings);
  }

  private static PolicySettings settings(Form form) {
    return new PolicySettings(
        form.choice("mode", same(names(CompatibilityMode.values(), Enum::name))).orElse(null),
        form.choice("contentModel", same(names(ContentModel.values(), ContentModel::id)))
            .orElse(null),
        form.form("severityOverrides").map(PolicyForm::overrides).orElse(null),
        word(form, "semver", SemverPolicy.WORDS),
        word(form, "approval", ApprovalPolicy.WORDS),
        form.bool("authorMayApprove").orElse(null),
        form.integer("minimumDeprecationDays", 0, LONGEST_WINDOW).orElse(null),
        form.has("requiredSignOffs")
            ? form.texts("requiredSignOffs", Names.LONGEST, MOST_TEAMS)
            : null,
        form.form("lint").map(PolicyForm::lint).orElse(null));
  }

  private static Map<String, String> overrides(Form form) {
    Map<String, String> overrides = new TreeMap<>();
    for (String rule : form.names()) {
      form.choice(rule, SEVERITIES).ifPresent(severity -> overrides.put(rule, severity));
      if (!RULES.contains(rule)) {
        form.refuse(rule, "is no rule; RULES.md of the checker lists them");
      }
    }
    return overrides;
  }

  private static LintSettings lint(Form form) {
    Optional<String> ruleset = form.text("ruleset", Rulesets.LONGEST);
    ruleset
        .map(Rulesets::problems)
        .orElse(List.of())
        .forEach(problem -> form.refuse("ruleset", "cannot be used: " + problem));
    String level = word(form, "level", LintLevel.WORDS);
    form.end();
    return new LintSettings(ruleset.orElse(null), level);
  }

  private static @Nullable String word(Form form, String field, Map<String, ?> words) {
    return form.choice(field, same(words.keySet().toArray(String[]::new))).orElse(null);
  }

  private static Map<String, String> same(String... words) {
    Map<String, String> same = new LinkedHashMap<>();
    for (String word : words) {
      same.put(word, word);
    }
    return Collections.unmodifiableMap(same);
  }

  private static <T> String[] names(T[] values, Function<T, String> name) {
    return Arrays.stream(values).map(name).toArray(String[]::new);
  }
}
