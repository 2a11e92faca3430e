package dev.concordat.checker.schema;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** {@code uniqueItems: true}. */
record UniqueItems() implements Assertion {

  @Override
  public int types() {
    return JsonType.ARRAY.bit();
  }

  @Override
  public List<Alternative> met(JsonType type, boolean closed) {
    return Alternative.just(new Fact.Distinct());
  }

  @Override
  public List<Alternative> missed(JsonType type) {
    return Alternative.just(new Fact.Repeated());
  }

  @Override
  public Verdict test(JsonNode value, Trial trial) {
    Set<JsonNode> seen = new HashSet<>();
    for (JsonNode item : value) {
      if (!seen.add(item)) {
        return Verdict.INVALID;
      }
    }
    return Verdict.VALID;
  }
}
