package dev.concordat.checker.conformance;

import static dev.concordat.checker.conformance.ContractAssertions.assertThat;
import static dev.concordat.checker.conformance.ContractAssertions.assertThatMessage;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.concordat.checker.lock.Lock;
import dev.concordat.checker.lock.LockedFiles;
import dev.concordat.checker.mock.Journal;
import dev.concordat.checker.mock.MockServer;
import dev.concordat.checker.mock.MockSettings;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ContractAssertionsTest {
  private static final String ORDERS = "src/test/resources/conformance/orders.yaml";

  @TempDir Path folder;

  @Test
  void aFailureSaysWhatWhereAndWhatTheContractSays() {
    Throwable failure =
        catchThrowable(
            () ->
                assertThat(exchange("GET", "/orders/7", 200, "{\"id\": 7, \"quantity\": 0}"))
                    .conformsTo(ORDERS, "getOrder"));
    assertThat(failure)
        .isInstanceOf(AssertionError.class)
        .hasMessage(
            """
            GET /orders/7 -> 200 is not as src/test/resources/conformance/orders.yaml says:

            response 200 application/json #/quantity: expected at least 1, found 0
              contract  %s:91:35  /components/schemas/Order/properties/quantity/minimum
                        91 |         quantity: {type: integer, minimum: 1, example: 3}
                           |                                   ^
            """
                .formatted(ORDERS));
  }

  @Test
  void bothSidesOfAnExchangeAreLookedAt() {
    var request = RecordedRequest.json("POST", "/orders", "{\"quantity\": 0}");
    var good = RecordedResponse.json(201, "{\"id\": 1, \"quantity\": 1}");
    assertThatThrownBy(
            () -> assertThat(new RecordedExchange(request, good)).conformsTo(ORDERS, "placeOrder"))
        .hasMessageContaining("request body application/json #/quantity");
  }

  @Test
  void aRequestThatWasRefusedNeedNotConform() {
    var request = RecordedRequest.json("POST", "/orders", "{\"quantity\": 0}");
    var refusal =
        new RecordedResponse(
            400,
            Headers.of("content-type", "application/problem+json"),
            "{\"title\": \"too few\"}".getBytes());
    assertThatCode(() -> assertThat(new RecordedExchange(request, refusal)).conformsTo(ORDERS))
        .doesNotThrowAnyException();
  }

  @Test
  void anotherOperationThanTheOneMeantIsTold() {
    assertThatThrownBy(
            () ->
                assertThat(exchange("GET", "/orders/latest", 200, "{}"))
                    .conformsTo(ORDERS, "getOrder"))
        .hasMessageContaining(
            "expected GET /orders/{id}, found GET /orders/latest, which is GET /orders/latest");
    assertThatThrownBy(
            () -> assertThat(exchange("GET", "/orders/7", 200, "{}")).conformsTo(ORDERS, "getOder"))
        .isInstanceOf(NoSuchContractException.class)
        .hasMessageContaining("it has listOrders, ");
  }

  @Test
  void responsesOfTheJdksClientAreTakenAsTheyAre() throws Exception {
    try (MockServer mock = MockServer.start(Sources.orders(), MockSettings.LOCAL, Journal.SILENT)) {
      HttpResponse<String> order =
          HttpClient.newHttpClient()
              .send(
                  HttpRequest.newBuilder(URI.create(mock.url() + "/orders/7")).build(),
                  HttpResponse.BodyHandlers.ofString());
      assertThat(order).conformsTo(ORDERS, "getOrder").conformsTo(ORDERS);
      assertThatThrownBy(() -> assertThat(order).conformsTo(ORDERS, "latestOrder"))
          .isInstanceOf(AssertionError.class);
    }
  }

  @Test
  void messagesAreHeldAgainstChannels() {
    String contract = "src/test/resources/conformance/notifications.yaml";
    assertThatMessage("{\"text\": \"hello\"}").conformsTo(contract, "notify");
    assertThatThrownBy(() -> assertThatMessage("{\"text\": 1}").conformsTo(contract, "notify"))
        .hasMessageContaining("message sent payload #/text: expected a string, found the number 1");
    assertThatThrownBy(() -> assertThatMessage("{").conformsTo(contract, "notify"))
        .hasMessageContaining("expected a message in JSON");
  }

  @Test
  void aPinnedContractIsHeldAgainstItsHashAndRange() throws Exception {
    pin();
    var source = new LocalSource(folder);
    ContractUnderTest orders = source.find("orders/orders-api@^2");
    assertThat(orders.toString()).isEqualTo("orders/orders-api 2.1.0");
    assertThat(orders.http().operation("getOrder")).isPresent();
    assertThatThrownBy(() -> source.find("orders/orders-api@^3"))
        .hasMessageContaining("pins orders/orders-api 2.1.0 for '^2'; this test asks for '^3'")
        .hasMessageContaining("concordat pull");
    assertThatThrownBy(() -> source.find("orders/other"))
        .hasMessageContaining("it pins orders/orders-api");
    Files.writeString(
        folder.resolve("orders.yaml"), "# edited", java.nio.file.StandardOpenOption.APPEND);
    assertThatThrownBy(() -> source.find("orders/orders-api"))
        .hasMessageContaining("not orders/orders-api 2.1.0 as it was pulled");
  }

  @Test
  void whatIsNowhereIsToldWithTheNextStep() {
    assertThatThrownBy(() -> new LocalSource(folder).find("orders/orders-api@^2"))
        .isInstanceOf(NoSuchContractException.class)
        .hasMessageContaining("concordat pull");
  }

  @Test
  void aContractIsReadOnce() {
    assertThat(Contracts.local(ORDERS)).isSameAs(Contracts.local(ORDERS));
  }

  @Test
  void aRangeAllowsWhatIsCompatible() {
    assertThat(Reference.of("a/b@^2").allows("2.9.1", "latest")).isTrue();
    assertThat(Reference.of("a/b@^2.1").allows("2.0.9", "latest")).isFalse();
    assertThat(Reference.of("a/b@^2.1").allows("2.10.0", "latest")).isTrue();
    assertThat(Reference.of("a/b@^2").allows("3.0.0", "^2")).isTrue();
    assertThat(Reference.of("a/b@^2").allows("3.0.0", "^3")).isFalse();
    assertThat(Reference.of("a/b@^0.2").allows("0.3.0", "latest")).isFalse();
    assertThat(Reference.of("a/b").allows("0.3.0", "latest")).isTrue();
  }

  private void pin() throws Exception {
    byte[] content = Files.readAllBytes(Path.of(ORDERS));
    Files.write(folder.resolve("orders.yaml"), content);
    Files.writeString(
        folder.resolve(Lock.FILE),
        """
        lock-version: 1
        contracts:
          - contract: orders/orders-api
            range: ^2
            version: 2.1.0
            sha256: %s
            file: orders.yaml
            pulled: 2026-11-20T09:30:00Z
            from: http://localhost
        """
            .formatted(LockedFiles.sha256(content)));
  }

  private static RecordedExchange exchange(String method, String target, int status, String body) {
    return new RecordedExchange(
        new RecordedRequest(method, target, Headers.NONE, new byte[0]),
        RecordedResponse.json(status, body));
  }
}
