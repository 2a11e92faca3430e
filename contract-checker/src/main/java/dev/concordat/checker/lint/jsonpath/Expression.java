package dev.concordat.checker.lint.jsonpath;

/** A condition on a value; what comes out is an {@link Operand}. */
interface Expression {
  Object of(Cursor item);
}
