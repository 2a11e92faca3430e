package dev.concordat.checker.parse;

import dev.concordat.checker.source.MapNode;
import dev.concordat.checker.source.Node;
import dev.concordat.checker.source.ScalarNode;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The {@code info} object of an OpenAPI or AsyncAPI document. */
record Info(String title, Optional<String> version, Optional<String> description) {

  static Info of(Node root) {
    MapNode info = root.map("info");
    return new Info(
        text(info, "title").orElse(""), text(info, "version"), text(info, "description"));
  }

  /** People write {@code version: 1.0}, which is a number. */
  private static Optional<String> text(@Nullable MapNode info, String member) {
    return info != null && info.get(member) instanceof ScalarNode scalar && !scalar.isNull()
        ? Optional.of(scalar.text())
        : Optional.empty();
  }
}
