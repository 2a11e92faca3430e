package dev.concordat.checker.schema;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/**
 * A keyword that the kernel cannot reckon with: neither that it holds nor that it fails is known.
 */
record Unread(String reason) implements Assertion {

  @Override
  public int types() {
    return Forms.EVERY_TYPE;
  }

  @Override
  public List<Alternative> met(JsonType type, boolean closed) {
    return Alternative.just(new Fact.Beyond(reason));
  }

  @Override
  public List<Alternative> missed(JsonType type) {
    return Alternative.just(new Fact.Beyond(reason));
  }

  @Override
  public Verdict test(JsonNode value, Trial trial) {
    return Verdict.UNKNOWN;
  }
}
