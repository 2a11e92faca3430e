package dev.concordat.checker.mock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.concordat.checker.conformance.Conformance;
import dev.concordat.checker.conformance.RecordedResponse;
import dev.concordat.checker.conformance.Sources;
import java.net.InetAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class MockServerTest {
  private static final HttpClient CLIENT = HttpClient.newHttpClient();
  private static MockServer mock;

  @BeforeAll
  static void start() throws Exception {
    mock = MockServer.start(Sources.orders(), MockSettings.LOCAL, Journal.SILENT);
  }

  @AfterAll
  static void stop() {
    mock.close();
  }

  @Test
  void theFirstExampleIsTheAnswer() throws Exception {
    HttpResponse<String> orders = send(get("/orders").header("X-Tenant", "acme"));
    assertThat(orders.statusCode()).isEqualTo(200);
    assertThat(orders.body()).isEqualTo("[]");
    assertThat(orders.headers().firstValue("X-Total")).contains("2");
  }

  @Test
  void anExampleIsChosenByItsName() throws Exception {
    assertThat(
            send(get("/orders").header("X-Tenant", "acme").header("Prefer", "example=one")).body())
        .contains("\"id\":7");
    HttpResponse<String> none =
        send(get("/orders").header("X-Tenant", "acme").header("Prefer", "example=two"));
    assertThat(none.statusCode()).isEqualTo(404);
    assertThat(none.body()).contains("[none, one]");
  }

  @Test
  void withoutAnExampleAnInstanceIsTheAnswer() throws Exception {
    JsonNode order = json(send(get("/orders/7")));
    assertThat(order.get("quantity").intValue()).isEqualTo(3);
    assertThat(order.get("placed").textValue()).isEqualTo("2026-01-31T09:30:00Z");
    assertThat(order.get("customer").textValue()).isEqualTo("string");
  }

  @Test
  void everyAnswerIsAsTheContractSays() throws Exception {
    var conformance = new Conformance(Sources.orders());
    for (String dynamic : new String[] {"false", "true"}) {
      HttpResponse<String> order = send(get("/orders/7").header("Prefer", "dynamic=" + dynamic));
      assertThat(
              conformance
                  .response(
                      conformance.operation("getOrder").orElseThrow(), RecordedResponse.of(order))
                  .deviations())
          .isEmpty();
    }
  }

  @Test
  void aStatusIsChosenByTheClient() throws Exception {
    HttpResponse<String> missing = send(get("/orders/7").header("Prefer", "code=404"));
    assertThat(missing.statusCode()).isEqualTo(404);
    assertThat(missing.headers().firstValue("content-type")).contains("application/problem+json");
    assertThat(json(missing).get("title").textValue()).isEqualTo("string");
    assertThat(send(get("/orders/7").header("Prefer", "code=500")).body())
        .contains("documents 200, 404");
  }

  @Test
  void dynamicAnswersDependOnTheSeedAndTheQuestionOnly() throws Exception {
    String first = send(get("/orders/7").header("Prefer", "dynamic=true")).body();
    assertThat(send(get("/orders/7").header("Prefer", "dynamic=true")).body()).isEqualTo(first);
    assertThat(first).isNotEqualTo(send(get("/orders/7")).body());
    var seeds = new java.util.HashSet<String>();
    for (long seed = 0; seed < 5; seed++) {
      var settings =
          new MockSettings(InetAddress.getLoopbackAddress(), 0, 0, Optional.empty(), seed);
      try (MockServer other = MockServer.start(Sources.orders(), settings, Journal.SILENT)) {
        seeds.add(send(request(other.url() + "/orders/7").header("Prefer", "dynamic=true")).body());
      }
    }
    assertThat(seeds).hasSizeGreaterThan(1);
  }

  @Test
  void theClientsContentTypeIsTheAnswers() throws Exception {
    HttpResponse<String> csv = send(get("/orders/7").header("Accept", "text/csv, text/*;q=0.1"));
    assertThat(csv.body()).isEqualTo("id,quantity");
    assertThat(send(get("/orders/7").header("Accept", "*/*;q=0.5, application/json;q=0")).body())
        .isEqualTo("id,quantity");
    HttpResponse<String> none = send(get("/orders/7").header("Accept", "image/png"));
    assertThat(none.statusCode()).isEqualTo(406);
    assertThat(none.body()).contains("application/json, text/csv").contains("image/png");
  }

  @Test
  void aRequestThatDeviatesIsRefusedWithPlaceExpectationAndSource() throws Exception {
    HttpResponse<String> refused =
        send(
            request(mock.url() + "/orders")
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString("{\"quantity\": 0}")));
    assertThat(refused.statusCode()).isEqualTo(400);
    assertThat(refused.headers().firstValue("content-type")).contains("application/problem+json");
    JsonNode deviation = json(refused).at("/deviations/0");
    assertThat(deviation.get("pointer").textValue()).isEqualTo("/quantity");
    assertThat(deviation.get("message").textValue()).isEqualTo("expected at least 1, found 0");
    assertThat(deviation.get("contract").textValue()).startsWith("orders.yaml:");
    assertThat(deviation.get("contractPointer").textValue()).endsWith("/minimum");
  }

  @Test
  void pathsMethodsAndContentTypesHaveTheirStatus() throws Exception {
    assertThat(send(get("/nothing")).statusCode()).isEqualTo(404);
    HttpResponse<String> put =
        send(request(mock.url() + "/orders/7").PUT(HttpRequest.BodyPublishers.ofString("{}")));
    assertThat(put.statusCode()).isEqualTo(405);
    assertThat(put.headers().firstValue("allow")).contains("GET, DELETE");
    assertThat(
            send(request(mock.url() + "/orders")
                    .header("Content-Type", "text/plain")
                    .POST(HttpRequest.BodyPublishers.ofString("x")))
                .statusCode())
        .isEqualTo(415);
  }

  @Test
  void whatCannotBeMadeUpIsSaid() throws Exception {
    HttpResponse<String> xml = send(get("/orders/latest"));
    assertThat(xml.statusCode()).isEqualTo(501);
    assertThat(xml.body()).contains("Give it an example in the contract");
  }

  @Test
  void headIsAnsweredAsGetWithoutABody() throws Exception {
    HttpResponse<String> head =
        send(request(mock.url() + "/orders/7").method("HEAD", HttpRequest.BodyPublishers.noBody()));
    assertThat(head.statusCode()).isEqualTo(200);
    assertThat(head.body()).isEmpty();
  }

  @Test
  void pagesOfOtherOriginsMayCallOnlyWhereAsked() throws Exception {
    assertThat(send(get("/orders/7")).headers().firstValue("access-control-allow-origin"))
        .isEmpty();
    var settings =
        new MockSettings(
            InetAddress.getLoopbackAddress(), 0, 0, Optional.of("https://app.example.com"), 0);
    try (MockServer open = MockServer.start(Sources.orders(), settings, Journal.SILENT)) {
      HttpResponse<String> preflight =
          send(
              request(open.url() + "/orders/7")
                  .header("Access-Control-Request-Method", "DELETE")
                  .method("OPTIONS", HttpRequest.BodyPublishers.noBody()));
      assertThat(preflight.statusCode()).isEqualTo(204);
      assertThat(preflight.headers().firstValue("access-control-allow-origin"))
          .contains("https://app.example.com");
      assertThat(preflight.headers().firstValue("access-control-allow-methods")).contains("DELETE");
    }
  }

  @Test
  void aPortThatIsTakenIsNoBug() {
    int port = URI.create(mock.url()).getPort();
    var settings = new MockSettings(InetAddress.getLoopbackAddress(), port, 0, Optional.empty(), 0);
    assertThatThrownBy(() -> MockServer.start(Sources.orders(), settings, Journal.SILENT))
        .isInstanceOf(java.io.IOException.class);
  }

  @Test
  void itListensOnLoopbackAndNamesItsRoutes() {
    assertThat(mock.url()).startsWith("http://127.0.0.1:");
    assertThat(mock.routes()).contains("GET     " + mock.url() + "/orders/{id}").hasSize(5);
  }

  private static HttpRequest.Builder get(String path) {
    return request(mock.url() + path);
  }

  private static HttpRequest.Builder request(String url) {
    return HttpRequest.newBuilder(URI.create(url));
  }

  private static HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
    return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
  }

  private static JsonNode json(HttpResponse<String> response) throws Exception {
    return new ObjectMapper().readTree(response.body());
  }
}
