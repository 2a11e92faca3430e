package dev.concordat.checker.diff;

import dev.concordat.checker.source.CanonicalForm;
import dev.concordat.checker.source.Node;
import dev.concordat.checker.source.ScalarNode;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A value as findings quote it: short, on one line. */
final class Excerpt {
  private static final int LENGTH = 80;

  private Excerpt() {}

  static Optional<String> of(@Nullable Node node) {
    if (node == null) {
      return Optional.empty();
    }
    String text = node instanceof ScalarNode scalar ? scalar.text() : CanonicalForm.of(node);
    return Optional.of(text.length() > LENGTH ? text.substring(0, LENGTH - 1) + "…" : text);
  }
}
