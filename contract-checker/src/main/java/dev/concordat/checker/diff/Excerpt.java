package dev.concordat.checker.diff;

import dev.concordat.checker.source.CanonicalForm;
import dev.concordat.checker.source.Node;
import dev.concordat.checker.source.ScalarNode;
import java.util.Optional;

/** A value as findings quote it: short, on one line. */
final class Excerpt {
  private static final int LENGTH = 80;

  private Excerpt() {}

  static Optional<String> of(Optional<Node> node) {
    return node.map(Excerpt::full).map(Excerpt::shortened);
  }

  static String shortened(String text) {
    return text.length() > LENGTH ? text.substring(0, LENGTH - 1) + "…" : text;
  }

  /** True when both are missing or both are the same value. */
  static boolean same(Optional<Node> a, Optional<Node> b) {
    return a.isPresent() && b.isPresent()
        ? CanonicalForm.same(a.get(), b.get())
        : a.isEmpty() && b.isEmpty();
  }

  private static String full(Node node) {
    if (TextValue.isAnyText(node)) {
      return "string";
    }
    return node instanceof ScalarNode scalar ? scalar.text() : CanonicalForm.of(node);
  }
}
