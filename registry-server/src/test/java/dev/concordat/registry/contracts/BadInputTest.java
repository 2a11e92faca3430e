package dev.concordat.registry.contracts;

import static dev.concordat.registry.Api.contract;
import static dev.concordat.registry.TestRegistry.freshName;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import dev.concordat.registry.Answer;
import dev.concordat.registry.Api;
import dev.concordat.registry.OpenApiText;
import dev.concordat.registry.TestRegistry;
import java.io.ByteArrayInputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class BadInputTest {
  private final Api api = TestRegistry.shared().api();
  private final String name = freshName();

  static Stream<Arguments> badDocuments() {
    return Stream.of(
        Arguments.of("empty", "", 400),
        Arguments.of("blank", " \n\t\n", 400),
        Arguments.of("binary", "PK\u0003\u0004\0\0\u0008", 400),
        Arguments.of("truncated JSON", "{\"openapi\":\"3.0.3\",\"paths\":{\"/a\":", 400),
        Arguments.of("truncated YAML", "openapi: 3.0.3\npaths: {/pets: {get:", 400),
        Arguments.of("tabs", "openapi: 3.0.3\npaths:\n\t/pets: {}\n", 400),
        Arguments.of("duplicate keys", "{\"type\":\"object\",\"type\":\"string\"}", 400),
        Arguments.of("duplicate YAML keys", "type: object\ntype: string\n", 400),
        Arguments.of("deep JSON", "{\"a\":".repeat(10_000) + "1" + "}".repeat(10_000), 400),
        Arguments.of("deep YAML", "type: " + "[".repeat(10_000) + "]".repeat(10_000), 400),
        Arguments.of("alias bomb", aliasBomb(), 400),
        Arguments.of("a list", "[1, 2]", 415),
        Arguments.of("other JSON", "{\"hello\":\"world\"}", 415),
        Arguments.of("a page", "<!doctype html><title>x</title>", 415));
  }

  @AfterEach
  void theServerIsStillHealthy() {
    assertThat(api.get("/health").text()).isEqualTo("{\"status\":\"UP\"}");
    assertThat(api.publish(freshName(), "1.0.0", OpenApiText.titled("Pets").yaml()).status())
        .isEqualTo(201);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("badDocuments")
  void aDocumentThatIsNoContractIsRefusedWithThePlace(String what, String document, int status) {
    for (Answer answer : new Answer[] {publish(document), check(document)}) {
      assertThat(answer.status()).isEqualTo(status);
      assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
      assertThat(answer.at("/code"))
          .isEqualTo(status == 400 ? "unreadable-contract" : "unknown-format");
      assertThat(answer.at("/problems/0/message")).isNotBlank();
      assertThat(answer.json().at("/problems/0/line").asInt()).isPositive();
      assertThat(answer.json().at("/problems/0").has("pointer")).isTrue();
    }
    assertThat(api.get(contract(name)).status()).as("nothing is stored").isEqualTo(404);
  }

  @Test
  void aPlaceIsTheRightOne() {
    Answer answer = publish("type: object\nproperties:\n  a: 1\n  b: 2\n  a: 3\n");
    assertThat(answer.at("/problems/0/line")).isEqualTo("5");
    assertThat(answer.at("/problems/0/pointer")).isEqualTo("/properties/a");
  }

  @Test
  void fiftyMegabytesAreRefusedAndTheSenderHearsWhy() {
    byte[] large = new byte[50 * 1024 * 1024];
    Arrays.fill(large, (byte) ' ');
    Answer answer = api.write("PUT", contract(name) + "/versions/1.0.0?owner=shop", large);
    assertThat(answer.status()).isEqualTo(413);
    assertThat(answer.at("/code")).isEqualTo("contract-too-large");
  }

  @Test
  void fiftyMegabytesOfUnknownLengthAreRefusedAsWell() {
    byte[] large = new byte[50 * 1024 * 1024];
    var stream = BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(large));
    Answer answer = api.send(api.request(contract(name) + "/check").POST(stream));
    assertThat(answer.status()).isEqualTo(413);
  }

  @Test
  void aReferenceToAnotherHostIsNeverFollowed() throws Exception {
    AtomicInteger hits = new AtomicInteger();
    HttpServer trap =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    trap.createContext(
        "/",
        exchange -> {
          hits.incrementAndGet();
          exchange.sendResponseHeaders(404, -1);
        });
    trap.start();
    try {
      String host = "http://127.0.0.1:" + trap.getAddress().getPort();
      for (String document : pointingTo(host)) {
        String contract = freshName();
        assertThat(api.publish(contract, "1.0.0", document).status()).isLessThan(500);
        api.post(contract(contract) + "/check", document.replace("1.0.0", "1.0.1"));
        api.publishNext(contract, document.replace("1.0.0", "1.0.1"));
        api.get(contract(contract) + "/versions/latest/docs");
        api.get(contract(contract) + "/changes?from=1.0.0");
      }
      assertThat(hits).hasValue(0);
    } finally {
      trap.stop(0);
    }
  }

  @Test
  void referencesThatGoNowhereAreRefusedWithTheirPlace() {
    String nowhere = OpenApiText.titled("Pets").yaml().replace("Thing'", "Nothing'");
    for (Answer answer : List.of(publish(nowhere), check(nowhere))) {
      assertThat(answer.status()).isEqualTo(400);
      assertThat(answer.text()).contains("unreadable-contract").contains("Nothing");
      assertThat(answer.json().at("/problems/0/line").intValue()).isPositive();
      assertThat(answer.json().at("/problems/0/pointer").textValue()).isNotEmpty();
    }
  }

  @Test
  void schemasThatContainThemselvesAreFine() {
    String circle =
        OpenApiText.titled("Pets").yaml()
            + "    A: {properties: {next: {$ref: '#/components/schemas/A'}}}\n";
    assertThat(publish(circle).status()).isEqualTo(201);
  }

  private Answer publish(String document) {
    return api.publish(name, "1.0.0", document);
  }

  private Answer check(String document) {
    String known = freshName();
    api.publish(known, "1.0.0", OpenApiText.titled("Pets").yaml());
    return api.post(contract(known) + "/check", document);
  }

  private static String[] pointingTo(String host) {
    String openApi = OpenApiText.titled("Pets").yaml();
    return new String[] {
      openApi.replace("'#/components/schemas/Thing'", "'" + host + "/thing.json'"),
      "{\"$schema\":\"" + host + "/meta\",\"type\":\"object\",\"title\":\"1.0.0\"}",
      "{\"$id\":\"" + host + "/id\",\"$ref\":\"other.json\",\"title\":\"1.0.0\"}",
      "asyncapi: 2.6.0\ninfo: {title: a, version: 1.0.0}\nchannels:\n  c:\n    $ref: " + host,
      "asyncapi: 3.0.0\ninfo: {title: a, version: 1.0.0}\nchannels:\n  c:\n    messages:\n"
          + "      m: {payload: {$ref: '"
          + host
          + "/m'}}\n",
    };
  }

  private static String aliasBomb() {
    StringBuilder text = new StringBuilder("a0: &a0 [lol, lol, lol, lol, lol, lol, lol, lol]\n");
    for (int i = 1; i < 10; i++) {
      String alias = "*a" + (i - 1);
      text.append("a%d: &a%d [%s]\n".formatted(i, i, (alias + ",").repeat(9)));
    }
    return text + "type: object\n";
  }
}
