package dev.concordat.checker.mock;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.concordat.checker.conformance.Headers;
import dev.concordat.checker.conformance.RecordedRequest;
import dev.concordat.checker.conformance.RecordedResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;

/** Speaks HTTP for a mock. */
final class HttpEndpoint implements AutoCloseable {
  private static final int LARGEST_BODY = 10_000_000;
  private static final int THREADS = 8;

  private final HttpServer server;
  private final ExecutorService threads;
  private final Function<RecordedRequest, RecordedResponse> mock;
  private final Cors cors;
  private final Journal journal;

  private HttpEndpoint(
      HttpServer server,
      ExecutorService threads,
      Function<RecordedRequest, RecordedResponse> mock,
      Cors cors,
      Journal journal) {
    this.server = server;
    this.threads = threads;
    this.mock = mock;
    this.cors = cors;
    this.journal = journal;
  }

  static HttpEndpoint start(
      Function<RecordedRequest, RecordedResponse> mock, MockSettings settings, Journal journal)
      throws IOException {
    HttpServer server = HttpServer.create(settings.address(), 0);
    ExecutorService threads =
        Executors.newFixedThreadPool(
            THREADS,
            task -> {
              var thread = new Thread(task, "mock");
              thread.setDaemon(true);
              return thread;
            });
    var endpoint =
        new HttpEndpoint(server, threads, mock, new Cors(settings.corsOrigin()), journal);
    server.setExecutor(threads);
    server.createContext("/", endpoint::handle);
    server.start();
    return endpoint;
  }

  String url() {
    return "http://" + HostText.of(server.getAddress());
  }

  private void handle(HttpExchange exchange) throws IOException {
    try (exchange) {
      byte[] body = exchange.getRequestBody().readNBytes(LARGEST_BODY + 1);
      var request =
          new RecordedRequest(
              exchange.getRequestMethod(),
              exchange.getRequestURI().toString(),
              new Headers(exchange.getRequestHeaders()),
              body);
      RecordedResponse response = cors.allow(answer(request));
      journal.tell("%s %s %d".formatted(request.method(), request.target(), response.status()));
      send(exchange, response);
    }
  }

  private RecordedResponse answer(RecordedRequest request) {
    if (request.body().length > LARGEST_BODY) {
      return Problems.of(413, "The body is too large", "A mock takes up to 10 MB");
    }
    try {
      return cors.preflight(request).orElseGet(() -> mock.apply(request));
    } catch (RuntimeException | StackOverflowError e) {
      journal.tell("this is a bug of ours, please report it: " + e);
      return Problems.of(500, "This is a bug of ours", "Please report it: " + e);
    }
  }

  private static void send(HttpExchange exchange, RecordedResponse response) throws IOException {
    response
        .headers()
        .byName()
        .forEach((name, values) -> exchange.getResponseHeaders().put(name, values));
    boolean bare = exchange.getRequestMethod().equals("HEAD") || response.body().length == 0;
    exchange.sendResponseHeaders(response.status(), bare ? -1 : response.body().length);
    if (!bare) {
      try (OutputStream out = exchange.getResponseBody()) {
        out.write(response.body());
      }
    }
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }
}
