package dev.concordat.checker.schema;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.List;

/**
 * {@code type}.
 *
 * @param mask the types, as a set of {@link JsonType#bit}s
 * @param wholeNumbers true when numbers are in it only if they are integers
 */
record TypeSet(int mask, boolean wholeNumbers) implements Assertion {
  private static final int EVERY = (1 << JsonType.values().length) - 1;

  @Override
  public int types() {
    return EVERY;
  }

  @Override
  public List<Alternative> met(JsonType type, boolean closed) {
    if ((mask & type.bit()) == 0) {
      return Alternative.NEVER;
    }
    return onlyWhole(type)
        ? Alternative.just(new Fact.Multiple(BigDecimal.ONE, true))
        : Alternative.ALWAYS;
  }

  @Override
  public List<Alternative> missed(JsonType type) {
    if ((mask & type.bit()) == 0) {
      return Alternative.ALWAYS;
    }
    return onlyWhole(type)
        ? Alternative.just(new Fact.Multiple(BigDecimal.ONE, false))
        : Alternative.NEVER;
  }

  @Override
  public Verdict test(JsonNode value, Trial trial) {
    JsonType type = JsonType.of(value);
    return Verdict.of((mask & type.bit()) != 0 && (!onlyWhole(type) || Values.isInteger(value)));
  }

  private boolean onlyWhole(JsonType type) {
    return wholeNumbers && type == JsonType.NUMBER;
  }
}
