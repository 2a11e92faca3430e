package dev.concordat.registry.policies;

import io.micronaut.serde.annotation.Serdeable;
import org.jspecify.annotations.Nullable;

/**
 * What one scope says about linting.
 *
 * @param ruleset concordat:recommended, spectral:oas, spectral:asyncapi, or the text of a ruleset
 * @param level off; warn: findings are answered; enforce: errors among them refuse the version
 */
@Serdeable
public record LintSettings(@Nullable String ruleset, @Nullable String level) {
  static final LintSettings NOTHING = new LintSettings(null, null);
}
