package dev.concordat.checker.schema;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/** {@code if}, {@code then} and {@code else}. */
record IfThenElse(Form condition, Form then, Form otherwise) implements Assertion {

  @Override
  public int types() {
    return Forms.EVERY_TYPE;
  }

  @Override
  public List<Alternative> met(JsonType type, boolean closed) {
    return List.of(
        Alternative.of(Literal.meets(condition, closed), Literal.meets(then, closed)),
        Alternative.of(Literal.misses(condition), Literal.meets(otherwise, closed)));
  }

  @Override
  public List<Alternative> missed(JsonType type) {
    return List.of(
        Alternative.of(Literal.meets(condition), Literal.misses(then)),
        Alternative.of(Literal.misses(condition), Literal.misses(otherwise)));
  }

  @Override
  public Verdict test(JsonNode value, Trial trial) {
    Verdict holds = trial.same(condition, value);
    Verdict yes = holds == Verdict.INVALID ? Verdict.VALID : trial.same(then, value);
    Verdict no = holds == Verdict.VALID ? Verdict.VALID : trial.same(otherwise, value);
    return holds.not().or(yes).and(holds.or(no));
  }
}
