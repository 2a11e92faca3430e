package dev.concordat.checker.schema;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Set;

/** {@code required}. */
record Required(Set<String> names) implements Assertion {

  @Override
  public int types() {
    return JsonType.OBJECT.bit();
  }

  @Override
  public List<Alternative> met(JsonType type, boolean closed) {
    return Alternative.just(
        names.stream().map(name -> new Fact.Present(name, closed)).toArray(Fact[]::new));
  }

  @Override
  public List<Alternative> missed(JsonType type) {
    return names.stream().map(name -> Alternative.of(new Fact.Absent(name))).toList();
  }

  @Override
  public Verdict test(JsonNode value, Trial trial) {
    return Verdict.of(names.stream().allMatch(value::has));
  }
}
