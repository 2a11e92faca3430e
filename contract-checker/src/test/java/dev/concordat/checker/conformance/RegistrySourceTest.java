package dev.concordat.checker.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RegistrySourceTest {
  private final List<String> asked = new CopyOnWriteArrayList<>();
  private HttpServer registry;

  @BeforeEach
  void start() throws IOException {
    registry = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    registry.createContext("/", this::answer);
    registry.start();
  }

  @AfterEach
  void stop() {
    registry.stop(0);
  }

  @Test
  void aContractIsTakenAsItIsThereNow() {
    ContractUnderTest orders = Contracts.inRegistry(address(), "orders/orders-api@^2");
    assertThat(orders.toString()).isEqualTo("orders/orders-api 2.1.0");
    assertThat(orders.http().operation("getOrder")).isPresent();
    assertThat(asked)
        .containsExactly(
            "/api/v1/contracts/orders/orders-api/versions/range:^2",
            "/api/v1/contracts/orders/orders-api/versions/2.1.0/content");
    assertThat(Contracts.inRegistry(address(), "orders/orders-api@^2")).isSameAs(orders);
  }

  @Test
  void aRegistryThatIsNotThereIsToldWithTheWayThatNeedsNone() {
    String gone = address();
    registry.stop(0);
    assertThatThrownBy(() -> Contracts.inRegistry(gone, "orders/orders-api"))
        .isInstanceOf(NoSuchContractException.class)
        .hasMessageContaining(gone)
        .hasMessageContaining("concordat pull");
  }

  private String address() {
    return "http://127.0.0.1:" + registry.getAddress().getPort();
  }

  private void answer(HttpExchange exchange) throws IOException {
    String path = exchange.getRequestURI().getPath();
    asked.add(path);
    boolean content = path.endsWith("/content");
    byte[] body =
        content
            ? Files.readAllBytes(Path.of("src/test/resources/conformance/orders.yaml"))
            : "{\"version\": \"2.1.0\", \"state\": \"published\"}".getBytes(StandardCharsets.UTF_8);
    exchange
        .getResponseHeaders()
        .set("content-type", content ? "application/yaml" : "application/json");
    exchange.sendResponseHeaders(200, body.length);
    exchange.getResponseBody().write(body);
    exchange.close();
  }
}
