package dev.concordat.checker.conformance;

import static dev.concordat.checker.conformance.ContractAssertions.assertThat;

import dev.concordat.checker.conformance.junit.Against;
import dev.concordat.checker.mock.Journal;
import dev.concordat.checker.mock.MockServer;
import dev.concordat.checker.mock.MockSettings;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.Test;

/** How a team tests its implementation, here the mock, against the shop's contract of orders. */
@Against(ShopConformanceTest.ORDERS)
class ShopConformanceTest {
  static final String ORDERS = "../samples/shop/orders/contracts/orders.yaml";

  @Test
  void theListOfOrdersIsAsDocumented(ContractUnderTest orders) throws Exception {
    try (MockServer shop =
        MockServer.start(orders.contract(), MockSettings.LOCAL, Journal.SILENT)) {
      HttpResponse<String> response =
          HttpClient.newHttpClient()
              .send(
                  HttpRequest.newBuilder(URI.create(shop.url() + "/orders")).build(),
                  BodyHandlers.ofString());

      assertThat(response).conformsTo(orders, "listOrders");
    }
  }
}
