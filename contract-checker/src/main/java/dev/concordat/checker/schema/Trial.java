package dev.concordat.checker.schema;

import com.fasterxml.jackson.databind.JsonNode;

/** One value held against one schema, keyword by keyword. */
final class Trial {
  /** Deeper than any document may be nested; only schemas that refer to themselves get there. */
  private static final int DEPTH = 1_200;

  private final Evaluated evaluated = new Evaluated();
  private final int depth;

  private Trial(int depth) {
    this.depth = depth;
  }

  /** Whether the value is an instance of the form. */
  static Verdict of(Form form, JsonNode value) {
    return new Trial(0).run(form, value);
  }

  Evaluated evaluated() {
    return evaluated;
  }

  /** A form that holds for this same value; what it evaluates counts when it is met. */
  Verdict same(Form form, JsonNode value) {
    Trial inner = new Trial(depth + 1);
    Verdict verdict = inner.run(form, value);
    if (verdict == Verdict.VALID) {
      evaluated.add(inner.evaluated);
    } else if (verdict == Verdict.UNKNOWN) {
      evaluated.blur();
    }
    return verdict;
  }

  /** A form that an item or a member of this value is to meet. */
  Verdict inside(Form form, JsonNode value) {
    return new Trial(depth + 1).run(form, value);
  }

  /** A form whose evaluations do not count. */
  Verdict apart(Form form, JsonNode value) {
    return new Trial(depth + 1).run(form, value);
  }

  private Verdict run(Form form, JsonNode value) {
    if (depth > DEPTH) {
      return Verdict.UNKNOWN;
    }
    int type = JsonType.of(value).bit();
    Verdict verdict = Verdict.VALID;
    for (Keyword keyword : form.keywords()) {
      if ((keyword.assertion().types() & type) != 0) {
        verdict = verdict.and(keyword.assertion().test(value, this));
        if (verdict == Verdict.INVALID) {
          return verdict;
        }
      }
    }
    return verdict;
  }
}
