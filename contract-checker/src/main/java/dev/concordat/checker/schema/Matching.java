package dev.concordat.checker.schema;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/** {@code pattern}. */
record Matching(Pattern pattern) implements Assertion {

  @Override
  public int types() {
    return JsonType.STRING.bit();
  }

  @Override
  public List<Alternative> met(JsonType type, boolean closed) {
    return Alternative.just(new Fact.Match(pattern, true));
  }

  @Override
  public List<Alternative> missed(JsonType type) {
    return Alternative.just(new Fact.Match(pattern, false));
  }

  @Override
  public Verdict test(JsonNode value, Trial trial) {
    return pattern.test(value.textValue());
  }
}
