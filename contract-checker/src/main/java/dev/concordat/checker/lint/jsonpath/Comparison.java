package dev.concordat.checker.lint.jsonpath;

/** The comparisons of expressions; longer signs come before those that they start with. */
enum Comparison {
  SAME("===") {
    @Override
    boolean holds(Object a, Object b) {
      return Operand.same(a, b);
    }
  },
  DIFFERENT("!==") {
    @Override
    boolean holds(Object a, Object b) {
      return !Operand.same(a, b);
    }
  },
  ALIKE("==") {
    @Override
    boolean holds(Object a, Object b) {
      return Operand.alike(a, b);
    }
  },
  UNLIKE("!=") {
    @Override
    boolean holds(Object a, Object b) {
      return !Operand.alike(a, b);
    }
  },
  AT_LEAST(">=") {
    @Override
    boolean holds(Object a, Object b) {
      return Operand.number(a) >= Operand.number(b);
    }
  },
  AT_MOST("<=") {
    @Override
    boolean holds(Object a, Object b) {
      return Operand.number(a) <= Operand.number(b);
    }
  },
  MORE(">") {
    @Override
    boolean holds(Object a, Object b) {
      return Operand.number(a) > Operand.number(b);
    }
  },
  LESS("<") {
    @Override
    boolean holds(Object a, Object b) {
      return Operand.number(a) < Operand.number(b);
    }
  },
  MEMBER("in ") {
    @Override
    boolean holds(Object a, Object b) {
      return Operand.member(b, Operand.text(a)) != Operand.Nothing.UNDEFINED;
    }
  };

  private final String sign;

  Comparison(String sign) {
    this.sign = sign;
  }

  String sign() {
    return sign;
  }

  abstract boolean holds(Object a, Object b);
}
