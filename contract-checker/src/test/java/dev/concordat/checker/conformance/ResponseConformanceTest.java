package dev.concordat.checker.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ResponseConformanceTest {
  private final Conformance orders = new Conformance(Sources.orders());

  @Test
  void aResponseAsDocumentedConforms() {
    assertThat(response("getOrder", RecordedResponse.json(200, "{\"id\": 7, \"quantity\": 1}")))
        .isEmpty();
    assertThat(response("deleteOrder", new RecordedResponse(204, Headers.NONE, new byte[0])))
        .isEmpty();
  }

  @Test
  void whatTheOwnerHasToWriteIsMissed() {
    assertThat(response("getOrder", RecordedResponse.json(200, "{\"quantity\": 1}")))
        .contains(
            "response 200 application/json: expected the property 'id', found only 'quantity'")
        .contains("have the provider send it");
  }

  @Test
  void aStatusThatNobodyDocumentsIsToldWithThoseThatAre() {
    assertThat(response("getOrder", RecordedResponse.json(418, "{}")))
        .contains("response of GET /orders/{id}: expected the status 200, 404, found 418");
  }

  @Test
  void aRangeSpeaksForItsStatuses() {
    var gone =
        new RecordedResponse(
            410,
            Headers.of("content-type", "application/problem+json"),
            "{\"title\": 1}".getBytes());
    assertThat(response("placeOrder", gone))
        .contains("response 4XX application/problem+json #/title: expected a string");
  }

  @Test
  void aHeaderThatMustBeThereIsMissed() {
    assertThat(response("listOrders", RecordedResponse.json(200, "[]")))
        .contains("response 200 header X-Total: expected a value, found none");
    var total = RecordedResponse.json(200, "[]");
    assertThat(
            response(
                "listOrders",
                new RecordedResponse(200, total.headers().and("X-Total", "lots"), total.body())))
        .contains("response 200 header X-Total: expected an integer, found the string \"lots\"");
  }

  @Test
  void anEmptyBodyIsNoneThatIsDocumented() {
    assertThat(
            response(
                "getOrder",
                new RecordedResponse(200, Headers.of("content-type", "text/csv"), new byte[0])))
        .contains("expected a body of application/json, text/csv, found none");
  }

  @Test
  void whatCannotBeLookedIntoIsSaidToBeUnchecked() {
    var xml =
        new RecordedResponse(
            200, Headers.of("content-type", "application/xml"), "<order/>".getBytes());
    Conformity conformity = orders.response(orders.operation("latestOrder").orElseThrow(), xml);
    assertThat(conformity.holds()).isTrue();
    assertThat(conformity.unchecked()).singleElement().asString().contains("application/xml");
  }

  private String response(String operation, RecordedResponse response) {
    return orders.response(orders.operation(operation).orElseThrow(), response).toString();
  }
}
