package dev.concordat.checker.schema;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.List;

/** {@code multipleOf}. */
record MultipleOf(BigDecimal divisor) implements Assertion {

  @Override
  public int types() {
    return JsonType.NUMBER.bit();
  }

  @Override
  public List<Alternative> met(JsonType type, boolean closed) {
    return Alternative.just(new Fact.Multiple(divisor, true));
  }

  @Override
  public List<Alternative> missed(JsonType type) {
    return Alternative.just(new Fact.Multiple(divisor, false));
  }

  @Override
  public Verdict test(JsonNode value, Trial trial) {
    return Verdict.of(divides(divisor, value.decimalValue()));
  }

  static boolean divides(BigDecimal divisor, BigDecimal number) {
    return number.remainder(divisor).signum() == 0;
  }
}
