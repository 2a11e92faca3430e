package dev.concordat.checker.lint.ruleset;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a ruleset file and those that it extends come to.
 *
 * @param rules by id, those that are off as well
 * @param overrides what holds for some files only
 */
record RulesetDraft(Map<String, RuleDraft> rules, Aliases aliases, List<ForFiles> overrides) {
  static final RulesetDraft EMPTY = new RulesetDraft(Map.of(), Aliases.NONE, List.of());

  /**
   * For some files, or places of theirs.
   *
   * @param path of the ruleset file that says so
   * @param definition read again for each set of overrides that applies, since they build on each
   *     other
   */
  record ForFiles(List<FilePattern> files, Place definition, String path) {}

  RulesetDraft {
    rules = Collections.unmodifiableMap(new LinkedHashMap<>(rules));
    overrides = List.copyOf(overrides);
  }
}
