package dev.concordat.checker.mock;

import dev.concordat.checker.model.Contract;
import dev.concordat.checker.model.Format;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** A contract that is offered on this machine until it is closed. */
public final class MockServer implements AutoCloseable {
  private final HttpEndpoint http;
  private final Optional<SocketEndpoint> sockets;
  private final List<String> routes;

  private MockServer(HttpEndpoint http, Optional<SocketEndpoint> sockets, List<String> routes) {
    this.http = http;
    this.sockets = sockets;
    this.routes = List.copyOf(routes);
  }

  /**
   * Offers an OpenAPI contract over HTTP, an AsyncAPI contract over HTTP and WebSocket.
   *
   * @throws IOException when the port is taken, or may not be listened at
   * @throws IllegalArgumentException when the contract is a bare schema, which offers nothing
   */
  public static MockServer start(Contract contract, MockSettings settings, Journal journal)
      throws IOException {
    if (contract.format() == Format.JSON_SCHEMA) {
      throw new IllegalArgumentException(
          "a JSON Schema has no operations to mock; 'concordat sample' shows its instances");
    }
    return contract.format() == Format.OPENAPI
        ? operations(contract, settings, journal)
        : channels(contract, settings, journal);
  }

  private static MockServer operations(Contract contract, MockSettings settings, Journal journal)
      throws IOException {
    var mock = new HttpMock(contract, settings.seed());
    HttpEndpoint http = HttpEndpoint.start(mock::answer, settings, journal);
    return new MockServer(http, Optional.empty(), Routes.ofOperations(contract, http.url()));
  }

  private static MockServer channels(Contract contract, MockSettings settings, Journal journal)
      throws IOException {
    var mock = new ChannelMock(contract, settings.seed());
    HttpEndpoint http = HttpEndpoint.start(new ChannelOverHttp(mock)::answer, settings, journal);
    try {
      SocketEndpoint sockets = SocketEndpoint.start(mock, settings, journal);
      return new MockServer(
          http, Optional.of(sockets), Routes.ofChannels(mock, http.url(), sockets.url()));
    } catch (IOException e) {
      http.close();
      throw e;
    }
  }

  /** Where HTTP is spoken: {@code http://127.0.0.1:4010}. */
  public String url() {
    return http.url();
  }

  /** Where WebSocket is spoken; empty for an OpenAPI contract. */
  public Optional<String> socketUrl() {
    return sockets.map(SocketEndpoint::url);
  }

  /** What is offered, a line each, for people. */
  public List<String> routes() {
    return routes;
  }

  @Override
  public void close() {
    sockets.ifPresent(SocketEndpoint::close);
    http.close();
  }
}
