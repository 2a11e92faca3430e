package dev.concordat.checker.schema;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/** {@code minimum}, {@code maximum} and their exclusive forms. */
record NumberRange(Interval interval) implements Assertion {

  @Override
  public int types() {
    return JsonType.NUMBER.bit();
  }

  @Override
  public List<Alternative> met(JsonType type, boolean closed) {
    return Alternative.just(new Fact.Within(interval));
  }

  @Override
  public List<Alternative> missed(JsonType type) {
    return interval.outside().stream()
        .map(outside -> Alternative.of(new Fact.Within(outside)))
        .toList();
  }

  @Override
  public Verdict test(JsonNode value, Trial trial) {
    return Verdict.of(interval.contains(value.decimalValue()));
  }
}
