package dev.concordat.checker.source;

/** How a document is written. */
public enum Syntax {
  JSON,
  YAML
}
