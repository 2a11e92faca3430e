package dev.concordat.checker.schema;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/** {@code not}; with a form that everything meets, the schema {@code false}. */
record Not(Form form) implements Assertion {

  @Override
  public int types() {
    return Forms.EVERY_TYPE;
  }

  @Override
  public List<Alternative> met(JsonType type, boolean closed) {
    return Alternative.just(Literal.misses(form));
  }

  @Override
  public List<Alternative> missed(JsonType type) {
    return Alternative.just(Literal.meets(form));
  }

  @Override
  public Verdict test(JsonNode value, Trial trial) {
    return trial.apart(form, value).not();
  }
}
