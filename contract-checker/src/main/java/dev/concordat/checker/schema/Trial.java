package dev.concordat.checker.schema;

import com.fasterxml.jackson.databind.JsonNode;
import org.jspecify.annotations.Nullable;

/** One value held against one schema, keyword by keyword. */
final class Trial {
  /** Deeper than any document may be nested; only schemas that refer to themselves get there. */
  private static final int DEPTH = 1_200;

  private final Evaluated evaluated = new Evaluated();
  private final int depth;

  /** The trial of the same value that this one is a part of. */
  private final @Nullable Trial outer;

  private @Nullable Form form;

  private Trial(int depth, @Nullable Trial outer) {
    this.depth = depth;
    this.outer = outer;
  }

  /** Whether the value is an instance of the form. */
  static Verdict of(Form form, JsonNode value) {
    return new Trial(0, null).run(form, value);
  }

  /** Whether the value meets one keyword, of a type that it speaks of. */
  static Verdict of(Keyword keyword, JsonNode value) {
    return keyword.assertion().test(value, new Trial(0, null));
  }

  Evaluated evaluated() {
    return evaluated;
  }

  /** A form that holds for this same value; what it evaluates counts when it is met. */
  Verdict same(Form form, JsonNode value) {
    Trial inner = new Trial(depth + 1, this);
    if (isUnderWay(form)) {
      return Verdict.VALID;
    }
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
    return new Trial(depth + 1, null).run(form, value);
  }

  /** A form whose evaluations do not count. */
  Verdict apart(Form form, JsonNode value) {
    return new Trial(depth + 1, null).run(form, value);
  }

  /** A schema that applies itself to the same value adds nothing by that. */
  private boolean isUnderWay(Form inner) {
    for (Trial up = this; up != null; up = up.outer) {
      if (up.form == inner) {
        return true;
      }
    }
    return false;
  }

  private Verdict run(Form tried, JsonNode value) {
    form = tried;
    if (depth > DEPTH) {
      return Verdict.UNKNOWN;
    }
    int type = JsonType.of(value).bit();
    Verdict verdict = Verdict.VALID;
    for (Keyword keyword : tried.keywords()) {
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
