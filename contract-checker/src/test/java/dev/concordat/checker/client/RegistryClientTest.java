package dev.concordat.checker.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RegistryClientTest {
  private static final ContractName ORDERS = ContractName.of("shop/orders");
  private static final String VERSIONS = "/api/v1/contracts/shop/orders/versions";
  private static final String PUBLISHED =
      """
      {"version":"1.1.0","verdict":"safe","requiredBump":"minor","comparedWith":"1.0.0",
       "counts":{"breaking":0,"risky":0,"safe":2},"aMemberOfTomorrow":true}""";
  private static final String BREAKING =
      """
      {"type":"https://concordat.dev/problems/breaking-change","title":"Breaking change",
       "status":409,"detail":"1 breaking change since 1.0.0","code":"breaking-change",
       "requestId":"r-9","result":{"verdict":"breaking","requiredBump":"major","findings":[
        {"rule":"response-property-removed","severity":"breaking","exchange":"GET /orders",
         "position":"response 200 application/json","direction":"emitted","pointer":"/properties/total",
         "old":{"pointer":"/x","line":12,"column":3},"message":"property 'total' was removed",
         "why":"consumers read it","witness":{"instance":{"id":1},"confirmed":true}}]}}""";

  private RegistryStandIn registry;

  @BeforeEach
  void start() throws IOException {
    registry = new RegistryStandIn();
  }

  @AfterEach
  void stop() {
    registry.close();
  }

  @Test
  void aPublicationThatWaitsForAReviewIsNoSuccess() {
    registry.answers(
        "POST " + VERSIONS + "?owner=orders-team",
        202,
        "application/json",
        "{\"review\": {\"id\": \"r-12\", \"state\": \"open\"}}");

    RegistryException pending =
        catchThrowableOfType(
            RegistryException.class, () -> client().publish(publication(Optional.empty())));

    assertThat(pending.problem().code()).isEqualTo("review-pending");
    assertThat(pending)
        .hasMessageContaining("a review has to approve the change first: review r-12")
        .hasMessageContaining("Ask the approvers to decide it, then publish again.");
  }

  @Test
  void publishesUnderAGivenVersion() throws RegistryException {
    registry.answers(
        "PUT " + VERSIONS + "/1.1.0?owner=orders-team", 201, "application/json", PUBLISHED);

    Published published = client().publish(publication(Optional.of("1.1.0")));

    assertThat(published.created()).isTrue();
    assertThat(published.version())
        .isEqualTo(new VersionSummary("1.1.0", "", "safe", "minor", Optional.of("1.0.0")));
    assertThat(published.page())
        .hasToString(registry.url() + "/contracts/shop/orders/docs?version=1.1.0");
    RegistryStandIn.Request request = registry.onlyRequest();
    assertThat(request.headers()).containsEntry("Authorization", List.of("Bearer secret"));
    assertThat(request.headers()).containsKey("Idempotency-key");
    assertThat(request.body()).isEqualTo("openapi: 3.1.0\n");
  }

  @Test
  void letsTheRegistryChooseTheVersion() throws RegistryException {
    registry.answers("POST " + VERSIONS + "?owner=orders-team", 200, "application/json", PUBLISHED);

    Published published = client().publish(publication(Optional.empty()));

    assertThat(published.created()).isFalse();
    assertThat(published.version().version()).isEqualTo("1.1.0");
  }

  @Test
  void aRefusalSaysWhatWhyAndWhatNext() {
    registry.answers(
        "POST " + VERSIONS + "?owner=orders-team", 409, "application/problem+json", BREAKING);

    RegistryException refusal =
        catchThrowableOfType(
            RegistryException.class, () -> client().publish(publication(Optional.empty())));

    assertThat(refusal)
        .hasMessage(
            """
            The registry at %s refused: Breaking change: 1 breaking change since 1.0.0 \
            (breaking-change, request r-9)
            Make the change compatible, or publish it with a reason for accepting the break."""
                .formatted(registry.url()));
    assertThat(refusal.problem().result().orElseThrow().findings())
        .containsExactly(
            new ToldFinding(
                "response-property-removed",
                "breaking",
                List.of("GET /orders"),
                "response 200 application/json",
                "emitted",
                "/properties/total",
                Optional.of(new ToldFinding.Place("/x", 12, 3)),
                Optional.empty(),
                "property 'total' was removed",
                "consumers read it",
                Optional.empty(),
                Optional.of(new ToldFinding.Proof("{\"id\":1}", true))));
  }

  @Test
  void anErrorPageOfAProxyIsTakenByItsStatus() {
    registry.answers("GET /api/v1/contracts/shop/orders", 503, "text/html", "<html>down</html>");

    assertThatThrownBy(() -> client().contract(ORDERS))
        .isInstanceOf(RegistryException.class)
        .hasMessage(
            """
            The registry at %s refused: HTTP status 503 (http-503, request r-7)
            Try again in a moment; the registry is busy or starting."""
                .formatted(registry.url()));
  }

  @Test
  void anAnswerWithoutJsonIsNoRegistry() {
    registry.answers("GET /api/v1/contracts/shop/orders", 200, "text/html", "<html>hi</html>");

    assertThatThrownBy(() -> client().contract(ORDERS))
        .isInstanceOf(RegistryException.class)
        .hasMessageContaining("is no Concordat registry");
  }

  @Test
  void aMissingContractIsToldFromOtherRefusals() {
    registry.answers(
        "GET /api/v1/contracts/shop/orders",
        404,
        "application/problem+json",
        "{\"code\":\"contract-not-found\",\"title\":\"No such contract\"}");

    RegistryException refusal =
        catchThrowableOfType(RegistryException.class, () -> client().contract(ORDERS));

    assertThat(refusal.isNotFound()).isTrue();
  }

  @Test
  void contentComesAsItWasPublished() throws RegistryException {
    registry.answers(
        "GET " + VERSIONS + "/latest/content", 200, "application/yaml", "a: ü # kept\n");

    assertThat(client().content(ORDERS, RegistryClient.LATEST))
        .isEqualTo("a: ü # kept\n".getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void readsWithTheTokenSinceSomeRegistriesAskForOne() throws RegistryException {
    registry.answers(
        "GET " + VERSIONS + "/1.x", 200, "application/json", "{\"version\":\"1.4.0\"}");

    assertThat(client().find(ORDERS, "1.x").orElseThrow().version()).isEqualTo("1.4.0");
    assertThat(registry.onlyRequest().headers())
        .containsEntry("Authorization", List.of("Bearer secret"));
  }

  @Test
  void checksACandidateWithoutAToken() throws RegistryException {
    registry.answers(
        "POST /api/v1/contracts/shop/orders/check?against=latest&mode=FULL",
        200,
        "application/json",
        "{\"against\":\"1.0.0\",\"proposedVersion\":\"1.1.0\",\"result\":{\"verdict\":\"safe\"}}");

    CandidateCheck check =
        new RegistryClient(registry.url(), Optional.empty(), Timeouts.DEFAULT)
            .check(ORDERS, new byte[] {'1'}, "latest", Optional.of("FULL"), Optional.empty());

    assertThat(check.against()).isEqualTo("1.0.0");
    assertThat(check.result().verdict()).isEqualTo("safe");
    assertThat(registry.onlyRequest().headers()).doesNotContainKey("Authorization");
  }

  @Test
  void versionsAreReadPageByPage() throws RegistryException {
    String hundred =
        IntStream.range(0, 100)
            .mapToObj("{\"version\":\"1.%d.0\"}"::formatted)
            .collect(Collectors.joining(",", "{\"items\":[", "]}"));
    registry
        .answers("GET " + VERSIONS + "?page=1&size=100", 200, "application/json", hundred)
        .answers(
            "GET " + VERSIONS + "?page=2&size=100",
            200,
            "application/json",
            "{\"items\":[{\"version\":\"0.9.0\"}]}");

    assertThat(client().versions(ORDERS))
        .hasSize(101)
        .last()
        .extracting(VersionSummary::version)
        .isEqualTo("0.9.0");
  }

  @Test
  void aTeamTellsWhomToAsk() throws RegistryException {
    registry.answers(
        "GET /api/v1/teams/orders-team",
        200,
        "application/json",
        "{\"name\":\"orders-team\",\"displayName\":\"Orders\",\"email\":\"o@shop.example\",\"chat\":\"#orders\"}");

    assertThat(client().team("orders-team")).hasToString("Orders (o@shop.example, #orders)");
  }

  @Test
  void aClosedPortIsUnreachable() {
    String url = registry.url();
    registry.close();

    assertThatThrownBy(() -> client(url, Timeouts.DEFAULT).contract(ORDERS))
        .isInstanceOf(RegistryException.class)
        .hasMessage(
            """
            Cannot reach the registry at %s: connection refused
            Check the address, and that the registry runs: GET %s/health answers UP."""
                .formatted(url, url));
  }

  @Test
  void silenceIsUnreachable() throws IOException {
    Timeouts brief = new Timeouts(Duration.ofSeconds(1), Duration.ofSeconds(1));
    try (ServerSocket silent = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      String url = "http://localhost:" + silent.getLocalPort();

      assertThatThrownBy(() -> client(url, brief).contract(ORDERS))
          .isInstanceOf(RegistryException.class)
          .hasMessageStartingWith(
              "Cannot reach the registry at %s: no answer within 1 seconds", url);
    }
  }

  @Test
  void anAddressThatIsNoneIsRefused() {
    assertThatThrownBy(() -> client("localhost:8080", Timeouts.DEFAULT))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "'localhost:8080' is no address of a registry: expected one like http://localhost:8080");
  }

  private RegistryClient client() {
    return client(registry.url() + "/", Timeouts.DEFAULT);
  }

  private static RegistryClient client(String url, Timeouts timeouts) {
    return new RegistryClient(url, Optional.of("secret"), timeouts);
  }

  private static Publication publication(Optional<String> version) {
    return new Publication(
        ORDERS,
        version,
        "openapi: 3.1.0\n".getBytes(StandardCharsets.UTF_8),
        Optional.of("orders-team"),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }
}
