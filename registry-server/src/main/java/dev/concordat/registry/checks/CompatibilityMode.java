package dev.concordat.registry.checks;

/** Placeholder until the checker's own lands. */
public enum CompatibilityMode {
  NONE,
  BACKWARD,
  BACKWARD_TRANSITIVE,
  FORWARD,
  FORWARD_TRANSITIVE,
  FULL,
  FULL_TRANSITIVE;

  public boolean isTransitive() {
    return name().endsWith("_TRANSITIVE");
  }
}
