package dev.concordat.checker.schema;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/** {@code minItems} or {@code maxItems}. */
record ItemCount(Span span) implements Assertion {

  @Override
  public int types() {
    return JsonType.ARRAY.bit();
  }

  @Override
  public List<Alternative> met(JsonType type, boolean closed) {
    return Alternative.just(new Fact.ItemTotal(span));
  }

  @Override
  public List<Alternative> missed(JsonType type) {
    return span.missed(Fact.ItemTotal::new);
  }

  @Override
  public Verdict test(JsonNode value, Trial trial) {
    return Verdict.of(span.contains(value.size()));
  }
}
