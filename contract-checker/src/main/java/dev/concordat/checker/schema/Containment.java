package dev.concordat.checker.schema;

import dev.concordat.checker.model.Schema;

/**
 * Whether every instance of one schema is an instance of another. Decided, or said to be undecided:
 * never guessed.
 *
 * <p>One object serves one comparison of two documents: it remembers the pairs that it has decided
 * and the shapes that it has seen. It is not safe for use by several threads.
 */
public interface Containment {

  /**
   * Is every instance of {@code a} an instance of {@code b}?
   *
   * @param a what the writer may send; under {@link ContentModel#DOCUMENTED} its objects are closed
   * @param b what the reader takes
   */
  Answer check(Schema a, Schema b);

  /**
   * True when the answer is that it is. Where it is not this is cheaper than {@link #check}: nobody
   * asked for a witness.
   */
  boolean contains(Schema a, Schema b);

  /**
   * True when both schemas are written alike, what their references lead to included; then each
   * contains the other. Costs nothing once both documents are known.
   */
  boolean alike(Schema a, Schema b);
}
