package dev.concordat.registry.lint;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.concordat.checker.lint.ruleset.Ruleset;
import dev.concordat.checker.source.Diagnostic;
import dev.concordat.checker.source.UnreadableException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Reads the rulesets of policies. What they extend comes with Concordat; nothing is fetched. */
public final class Rulesets {
  /** The ruleset that holds where no policy names another. */
  public static final String DEFAULT = Ruleset.RECOMMENDED;

  /** Longer texts than this are refused. */
  public static final int LONGEST = 64_000;

  private final Cache<String, Ruleset> read = Caffeine.newBuilder().maximumSize(100).build();

  Rulesets() {}

  /** What is wrong with a ruleset, by line; nothing when it can be used. */
  public static List<String> problems(String ruleset) {
    if (Ruleset.named(ruleset).isPresent()) {
      return List.of();
    }
    if (!ruleset.contains("\n") && !ruleset.contains("{") && !ruleset.contains(": ")) {
      return List.of(
          "there is no ruleset '%s'; expected one of %s, or the text of a ruleset"
              .formatted(ruleset, String.join(", ", Ruleset.names())));
    }
    try {
      Ruleset.read("ruleset", bytes(ruleset));
      return List.of();
    } catch (UnreadableException e) {
      return e.diagnostics().stream().map(Diagnostic::toString).toList();
    }
  }

  /** A ruleset that was found to be good when its policy was saved. */
  Ruleset of(String ruleset) {
    return read.get(ruleset, Rulesets::parsed);
  }

  private static Ruleset parsed(String ruleset) {
    try {
      return Ruleset.named(ruleset).isPresent()
          ? Ruleset.named(ruleset).orElseThrow()
          : Ruleset.read("ruleset", bytes(ruleset));
    } catch (UnreadableException e) {
      throw new IllegalStateException("a stored ruleset cannot be read", e);
    }
  }

  private static byte[] bytes(String ruleset) {
    return ruleset.getBytes(StandardCharsets.UTF_8);
  }
}
