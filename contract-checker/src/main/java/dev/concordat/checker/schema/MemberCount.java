package dev.concordat.checker.schema;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/** {@code minProperties} or {@code maxProperties}. */
record MemberCount(Span span) implements Assertion {

  @Override
  public int types() {
    return JsonType.OBJECT.bit();
  }

  @Override
  public List<Alternative> met(JsonType type, boolean closed) {
    return Alternative.just(new Fact.MemberTotal(span));
  }

  @Override
  public List<Alternative> missed(JsonType type) {
    return span.missed(Fact.MemberTotal::new);
  }

  @Override
  public Verdict test(JsonNode value, Trial trial) {
    return Verdict.of(span.contains(value.size()));
  }
}
