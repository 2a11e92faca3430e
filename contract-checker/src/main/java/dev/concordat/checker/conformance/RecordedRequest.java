package dev.concordat.checker.conformance;

import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * A request as it went over the wire, whatever the client.
 *
 * @param target path and query as they were sent: {@code /orders/7?expand=lines}; a whole URL does
 *     as well
 */
public record RecordedRequest(String method, String target, Headers headers, byte[] body) {

  public RecordedRequest {
    method = method.toUpperCase(Locale.ROOT);
  }

  public static RecordedRequest get(String target) {
    return new RecordedRequest("GET", target, Headers.NONE, new byte[0]);
  }

  /** A request with a JSON body. */
  public static RecordedRequest json(String method, String target, String body) {
    return new RecordedRequest(
        method,
        target,
        Headers.of("content-type", "application/json"),
        body.getBytes(StandardCharsets.UTF_8));
  }

  /**
   * A request of the JDK's client, which does not give back the body that it sends.
   *
   * @param body what was given to its publisher; empty for none
   */
  public static RecordedRequest of(HttpRequest request, byte[] body) {
    return new RecordedRequest(
        request.method(), request.uri().toString(), new Headers(request.headers().map()), body);
  }
}
