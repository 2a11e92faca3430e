package dev.concordat.checker.lint.ruleset;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;

/** The rulesets that come with Concordat. */
final class BuiltIn {
  static final String RECOMMENDED = "concordat:recommended";
  static final List<String> NAMES = List.of(RECOMMENDED, "spectral:oas", "spectral:asyncapi");

  private BuiltIn() {}

  static Optional<byte[]> named(String name) {
    if (!NAMES.contains(name)) {
      return Optional.empty();
    }
    String file = "/lint/" + name.replace(':', '-') + ".yaml";
    try (InputStream in = BuiltIn.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException("the jar lacks " + file);
      }
      return Optional.of(in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
