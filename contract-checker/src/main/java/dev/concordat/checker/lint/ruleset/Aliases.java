package dev.concordat.checker.lint.ruleset;

import dev.concordat.checker.lint.jsonpath.JsonPath;
import dev.concordat.checker.lint.jsonpath.JsonPathException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Names for paths: {@code #Operation.responses} goes on where {@code #Operation} leads. */
final class Aliases {
  static final Aliases NONE = new Aliases(Map.of());

  private static final Pattern USE =
      Pattern.compile("#([A-Za-z][A-Za-z0-9_-]*)(.*)", Pattern.DOTALL);
  private static final int DEEPEST = 20;
  private static final int MOST = 200;

  private final Map<String, Place> targets;

  private Aliases(Map<String, Place> targets) {
    this.targets = targets;
  }

  /** These, and those of a ruleset, which win. */
  Aliases with(Place definitions) {
    Map<String, Place> all = new HashMap<>(targets);
    for (Place alias : definitions.members()) {
      if (!alias.key().matches("[A-Za-z][A-Za-z0-9_-]*")) {
        alias.problem("the alias '%s' is no name: letters, digits, '-' and '_'", alias.key());
      }
      all.put(alias.key(), alias);
    }
    return new Aliases(all);
  }

  Aliases with(Aliases others) {
    Map<String, Place> all = new HashMap<>(targets);
    all.putAll(others.targets);
    return new Aliases(all);
  }

  /** What a path means, aliases replaced; what is not understood is told at its place. */
  List<LintRule.Given> given(Place path) {
    List<LintRule.Given> given = new ArrayList<>();
    expand(path, path.text().orElse("$"), "", Set.of(), 0, given);
    return given;
  }

  private void expand(
      Place user,
      String path,
      String rest,
      Set<String> formats,
      int depth,
      List<LintRule.Given> into) {
    Matcher use = USE.matcher(path);
    if (!use.matches()) {
      compile(user, path + rest, formats, into);
      return;
    }
    Place alias = targets.get(use.group(1));
    if (alias == null) {
      user.problem(
          "there is no alias '%s'; %s",
          use.group(1),
          targets.isEmpty()
              ? "define it under 'aliases'"
              : Problems.meant(use.group(1), targets.keySet().stream().sorted().toList()));
    } else if (depth > DEEPEST || into.size() > MOST) {
      user.problem("the alias '%s' leads in a circle, or to too many paths", use.group(1));
    } else {
      expandAlias(user, alias, use.group(2) + rest, formats, depth + 1, into);
    }
  }

  private void expandAlias(
      Place user,
      Place alias,
      String rest,
      Set<String> formats,
      int depth,
      List<LintRule.Given> into) {
    if (!alias.isMap()) {
      for (Place path : alias.items()) {
        path.text().ifPresent(text -> expand(user, text, rest, formats, depth, into));
      }
      return;
    }
    alias.allow("an alias", List.of("description", "targets"));
    if (alias.member("targets").isEmpty()) {
      alias.problem("an alias is a path, a list of paths, or has 'targets'");
    }
    for (Place target : alias.member("targets").map(Place::items).orElse(List.of())) {
      target.allow("a target of an alias", List.of("formats", "given"));
      Set<String> narrowed = new HashSet<>(Formats.of(target.member("formats")));
      if (!formats.isEmpty() && !narrowed.isEmpty()) {
        narrowed.retainAll(formats);
      }
      for (Place path : target.member("given").map(Place::items).orElse(List.of())) {
        path.text()
            .ifPresent(
                text ->
                    expand(user, text, rest, narrowed.isEmpty() ? formats : narrowed, depth, into));
      }
    }
  }

  private static void compile(
      Place user, String path, Set<String> formats, List<LintRule.Given> into) {
    try {
      into.add(new LintRule.Given(JsonPath.of(path), formats));
    } catch (JsonPathException e) {
      user.problem("the path '%s' is not understood: %s", path, String.valueOf(e.getMessage()));
    }
  }
}
