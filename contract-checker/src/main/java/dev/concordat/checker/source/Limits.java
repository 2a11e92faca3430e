package dev.concordat.checker.source;

/**
 * What a document may cost, since contracts come from strangers.
 *
 * @param bytes size of the text
 * @param depth levels of nesting
 * @param nodes values, those that YAML aliases repeat counted each time
 */
public record Limits(int bytes, int depth, int nodes) {
  /** Room for the largest public contracts (12 MB, 235,000 values) and far from harm. */
  public static final Limits DEFAULT = new Limits(32 << 20, 1_000, 1_000_000);
}
