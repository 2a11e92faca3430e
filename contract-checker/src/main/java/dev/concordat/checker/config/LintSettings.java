package dev.concordat.checker.config;

import java.util.Optional;

/**
 * How a project has its contracts linted.
 *
 * @param ruleset the name of one of ours, or a file from the configuration's folder
 */
public record LintSettings(Optional<String> ruleset, Optional<LintLevel> level) {
  public static final LintSettings NONE = new LintSettings(Optional.empty(), Optional.empty());
}
