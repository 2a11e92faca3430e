package dev.concordat.checker.mock;

import dev.concordat.checker.conformance.Headers;
import dev.concordat.checker.conformance.RecordedRequest;
import dev.concordat.checker.conformance.RecordedResponse;
import java.util.Optional;

/** Lets pages of an origin call the mock (Fetch standard, section 3.3). */
record Cors(Optional<String> origin) {

  /** The answer to a browser that asks first; empty for every other request. */
  Optional<RecordedResponse> preflight(RecordedRequest request) {
    Optional<String> method = request.headers().first("access-control-request-method");
    if (origin.isEmpty() || method.isEmpty() || !request.method().equals("OPTIONS")) {
      return Optional.empty();
    }
    Headers headers =
        Headers.of("access-control-allow-methods", method.get())
            .and("access-control-max-age", "600");
    return Optional.of(
        new RecordedResponse(
            204,
            request
                .headers()
                .first("access-control-request-headers")
                .map(names -> headers.and("access-control-allow-headers", names))
                .orElse(headers),
            new byte[0]));
  }

  RecordedResponse allow(RecordedResponse response) {
    return origin
        .map(
            allowed ->
                new RecordedResponse(
                    response.status(),
                    response
                        .headers()
                        .and("access-control-allow-origin", allowed)
                        .and("access-control-expose-headers", "*")
                        .and("vary", "Origin"),
                    response.body()))
        .orElse(response);
  }
}
