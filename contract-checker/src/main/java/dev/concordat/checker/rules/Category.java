package dev.concordat.checker.rules;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How much of a contract one relies on; each category holds the ones before it. */
public enum Category {
  /** Exchanges succeed. */
  WIRE,
  /** What is documented holds. */
  CONTRACT,
  /** Generated clients compile. */
  CODEGEN;

  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The category of that name, in any case. */
  public static Optional<Category> of(String name) {
    return Arrays.stream(values())
        .filter(category -> category.name().equalsIgnoreCase(name))
        .findFirst();
  }
}
