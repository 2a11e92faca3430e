package dev.concordat.checker.schema;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/** One member of {@code dependentSchemas}, {@code dependentRequired} or {@code dependencies}. */
record Dependent(String name, Form form) implements Assertion {

  @Override
  public int types() {
    return JsonType.OBJECT.bit();
  }

  @Override
  public List<Alternative> met(JsonType type, boolean closed) {
    return List.of(
        Alternative.of(new Fact.Absent(name)), Alternative.of(Literal.meets(form, closed)));
  }

  @Override
  public List<Alternative> missed(JsonType type) {
    return List.of(
        new Alternative(List.of(Literal.misses(form)), List.of(new Fact.Present(name, false))));
  }

  @Override
  public Verdict test(JsonNode value, Trial trial) {
    return value.has(name) ? trial.same(form, value) : Verdict.VALID;
  }
}
