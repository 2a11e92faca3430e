package dev.concordat.checker.conformance;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;

/** What can be asserted of a message: that it is as a contract says. */
public final class MessageAssert {
  private static final JsonMapper JSON =
      JsonMapper.builder()
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  private final String json;

  MessageAssert(String json) {
    this.json = json;
  }

  /** A contract with one operation, or a bare schema. */
  public MessageAssert conformsTo(String contract) {
    return conformsTo(contract, "");
  }

  /**
   * @param operation its id, {@code send orders.created}, or an address
   * @throws AssertionError when something is not as the contract says
   * @throws NoSuchContractException when there is no such contract or operation
   */
  public MessageAssert conformsTo(String contract, String operation) {
    return conformsTo(Contracts.local(contract), operation);
  }

  public MessageAssert conformsTo(ContractUnderTest contract, String operation) {
    Conformity conformity =
        contract.messages().message(contract.messageOperation(operation), payload());
    if (!conformity.holds()) {
      throw new AssertionError(
          DeviationReport.of("the message", contract, conformity.deviations()));
    }
    return this;
  }

  private JsonNode payload() {
    try {
      return JSON.readTree(json);
    } catch (JsonProcessingException e) {
      throw new AssertionError("expected a message in JSON: " + e.getOriginalMessage(), e);
    }
  }
}
