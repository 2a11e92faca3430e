package dev.concordat.checker.conformance.junit;

import static dev.concordat.checker.conformance.ContractAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import dev.concordat.checker.conformance.ContractUnderTest;
import dev.concordat.checker.conformance.RecordedExchange;
import dev.concordat.checker.conformance.RecordedRequest;
import dev.concordat.checker.conformance.RecordedResponse;
import org.junit.jupiter.api.Test;

@Against("src/test/resources/conformance/orders.yaml")
class ContractExtensionTest {

  @Test
  void theContractOfTheClassIsGiven(ContractUnderTest orders) {
    var exchange =
        new RecordedExchange(
            RecordedRequest.get("/orders/7"),
            RecordedResponse.json(200, "{\"id\": 7, \"quantity\": 1}"));
    assertThat(exchange).conformsTo(orders, "getOrder");
  }

  @Test
  void aParameterHasAContractOfItsOwn(
      @Against("src/test/resources/conformance/notifications.yaml") ContractUnderTest own,
      ContractUnderTest orders) {
    assertThat(own.contract().title()).isEqualTo("Notifications");
    assertThat(orders.contract().title()).isEqualTo("Orders");
  }
}
