package dev.concordat.checker.schema;

import java.util.Set;

/**
 * A schema that a value is to meet, or is to miss.
 *
 * @param closed whether the objects of the form hold only what it documents
 */
record Literal(Form form, boolean holds, boolean closed) {

  static Literal meets(Form form) {
    return new Literal(form, true, false);
  }

  static Literal meets(Form form, boolean closed) {
    return new Literal(form, true, closed);
  }

  static Literal misses(Form form) {
    return new Literal(form, false, false);
  }

  /** A number that this literal shares with those that say the same. */
  int code() {
    return code(holds, closed);
  }

  /** True when these codes have one that no value meets together with this. */
  boolean clashes(Set<Integer> codes) {
    return holds
        ? codes.contains(code(false, false))
        : codes.contains(code(true, false)) || codes.contains(code(true, true));
  }

  private int code(boolean met, boolean shut) {
    return form.id() << 2 | (met ? 2 : 0) | (shut ? 1 : 0);
  }
}
