package dev.concordat.registry.settings;

import java.util.List;

/** The server cannot start as it was told to; every problem found, each with what to set. */
public final class InvalidSettings extends Exception {
  private static final long serialVersionUID = 1L;

  private final List<String> problems;

  InvalidSettings(List<String> problems) {
    super(String.join("; ", problems));
    this.problems = List.copyOf(problems);
  }

  /** One sentence per problem. */
  public List<String> problems() {
    return problems;
  }
}
