package dev.concordat.checker.schema;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/** {@code minLength} or {@code maxLength}. */
record TextLength(Span span) implements Assertion {

  @Override
  public int types() {
    return JsonType.STRING.bit();
  }

  @Override
  public List<Alternative> met(JsonType type, boolean closed) {
    return Alternative.just(new Fact.Length(span));
  }

  @Override
  public List<Alternative> missed(JsonType type) {
    return span.missed(Fact.Length::new);
  }

  @Override
  public Verdict test(JsonNode value, Trial trial) {
    return Verdict.of(span.contains(Values.length(value.textValue())));
  }
}
