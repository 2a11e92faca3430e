package dev.concordat.checker.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class RequestConformanceTest {
  private final Conformance orders = new Conformance(Sources.orders());

  @Test
  void aRequestAsDocumentedConforms() {
    assertThat(list("?limit=10&state=open&state=paid&tags=1%7C2&placed[after]=3")).isEmpty();
  }

  @Test
  void whatStandsBeforeThePathsMayBeThere() {
    RecordedRequest request =
        new RecordedRequest(
            "GET",
            "https://shop.example.com/api/v2/orders?limit=2",
            Headers.of("x-tenant", "acme"),
            new byte[0]);
    assertThat(orders.request(request).deviations()).isEmpty();
    assertThat(orders.operation(request).orElseThrow().operationId()).contains("listOrders");
  }

  @Test
  void eachParameterIsHeldAgainstItsSchema() {
    assertThat(list("?limit=0")).contains("query parameter limit: expected at least 1, found 0");
    assertThat(list("?limit=many"))
        .contains("expected an integer, found the string \"many\"")
        .contains("orders.yaml:10:")
        .contains("/paths/~1orders/get/parameters/0/schema/type");
    assertThat(list("?state=open&state=lost")).contains("state #/1: expected one of open, paid");
    assertThat(list("?tags=1%7Cx")).contains("tags #/1: expected an integer");
    assertThat(list("?placed[after]=soon")).contains("placed #/after: expected an integer");
  }

  @Test
  void aCommaThatIsEncodedIsPartOfTheValue() {
    Conformance inOne =
        new Conformance(
            Sources.written(
                "a.yaml",
                """
                openapi: 3.0.3
                info: {title: A, version: 1.0.0}
                paths:
                  /a:
                    get:
                      parameters:
                        - name: ids
                          in: query
                          explode: false
                          schema: {type: array, maxItems: 2, items: {type: string}}
                      responses: {'200': {description: fine}}
                """));
    assertThat(inOne.request(RecordedRequest.get("/a?ids=1%2C2%2C3,4")).holds()).isTrue();
    assertThat(inOne.request(RecordedRequest.get("/a?ids=1,2,3")).toString())
        .contains("expected at most 2 items, found 3");
  }

  @Test
  void aRequiredHeaderIsMissed() {
    Conformity conformity = orders.request(RecordedRequest.get("/orders"));
    assertThat(conformity.toString())
        .contains("header parameter X-Tenant: expected a value, found none");
    assertThat(conformity.deviations().get(0).aspect()).isEqualTo(Aspect.PARAMETER);
  }

  @Test
  void cookiesAreLookedAt() {
    Headers headers = Headers.of("X-Tenant", "acme").and("Cookie", "a=b; session=42");
    assertThat(
            orders.request(new RecordedRequest("GET", "/orders", headers, new byte[0])).toString())
        .contains("cookie parameter session: expected text that matches ^[a-z]+$");
  }

  @Test
  void aPathParameterIsTypedAndAConcretePathGoesFirst() {
    assertThat(orders.request(RecordedRequest.get("/orders/x")).toString())
        .contains("path parameter id: expected an integer, found the string \"x\"");
    assertThat(orders.operation(RecordedRequest.get("/orders/latest")).orElseThrow().operationId())
        .contains("latestOrder");
  }

  @Test
  void aPathThatIsNotThereIsToldWithOnesThatAre() {
    Conformity conformity = orders.request(RecordedRequest.get("/order/7"));
    assertThat(conformity.deviations()).extracting(Deviation::aspect).containsExactly(Aspect.PATH);
    assertThat(orders.request(RecordedRequest.get("/v9/orders")).toString())
        .contains("did you mean /orders");
  }

  @Test
  void aMethodThatIsNotThereIsToldWithThoseThatAre() {
    assertThat(orders.request(RecordedRequest.json("PUT", "/orders/7", "{}")).toString())
        .contains("expected GET, DELETE for /orders/{id}, found PUT");
  }

  @Test
  void aBodyIsHeldAgainstItsSchemaAllAtOnce() {
    assertThat(place("{\"quantity\": 0, \"colour\": \"red\"}"))
        .contains("request body application/json #/quantity: expected at least 1, found 0")
        .contains("#/colour: expected nothing here")
        .contains("leave it out, or document it");
  }

  @Test
  void whatOnlyTheOwnerWritesNeedNotBeSent() {
    assertThat(place("{\"quantity\": 1}")).isEmpty();
  }

  @Test
  void aTaggedValueIsHeldAgainstTheBranchThatItNames() {
    assertThat(place("{\"quantity\": 1, \"payment\": {\"kind\": \"Card\", \"number\": \"1\"}}"))
        .contains("#/payment/number: expected at least 4 characters, found 1");
    assertThat(place("{\"quantity\": 1, \"payment\": {\"kind\": \"Cash\"}}"))
        .contains("#/payment: expected one of Card, Invoice");
  }

  @Test
  void whatIsNoJsonIsToldWithLineAndColumn() {
    assertThat(place("{\n  \"quantity\": }")).contains("expected JSON, found at line 2, column 15");
    assertThat(place("{} {}")).contains("expected JSON");
  }

  @Test
  void aMissingBodyAndAnUnknownContentTypeAreTold() {
    assertThat(place("")).contains("expected a body of application/json");
    Headers xml = Headers.of("Content-Type", "application/xml");
    Conformity conformity =
        orders.request(new RecordedRequest("POST", "/orders", xml, bytes("<order/>")));
    assertThat(conformity.deviations())
        .extracting(Deviation::aspect)
        .containsExactly(Aspect.CONTENT_TYPE);
    assertThat(conformity.toString()).contains("found application/xml");
  }

  @Test
  void aFormIsReadAsItsSchemaSays() {
    Headers form = Headers.of("Content-Type", "application/x-www-form-urlencoded; charset=utf-8");
    String good = "quantity=2&codes[]=1&codes[]=2&address[zip]=12345";
    assertThat(orders.request(new RecordedRequest("POST", "/orders", form, bytes(good))).holds())
        .isTrue();
    String bad = "quantity=two&codes=1&codes=x&address[zip]=a";
    assertThat(orders.request(new RecordedRequest("POST", "/orders", form, bytes(bad))).toString())
        .contains("#/quantity: expected an integer")
        .contains("#/codes/1: expected an integer")
        .contains("#/address/zip: expected an integer");
  }

  private String list(String query) {
    return orders
        .request(
            new RecordedRequest(
                "GET", "/orders" + query, Headers.of("X-Tenant", "acme"), new byte[0]))
        .toString();
  }

  private String place(String body) {
    return orders.request(RecordedRequest.json("POST", "/orders", body)).toString();
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
