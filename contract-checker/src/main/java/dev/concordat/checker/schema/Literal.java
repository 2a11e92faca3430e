package dev.concordat.checker.schema;

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

  /** A number that is this literal's alone within its forms. */
  int code() {
    return form.id() << 2 | (holds ? 2 : 0) | (closed ? 1 : 0);
  }
}
