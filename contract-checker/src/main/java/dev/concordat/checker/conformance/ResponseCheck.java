package dev.concordat.checker.conformance;

import dev.concordat.checker.model.Exchange;
import dev.concordat.checker.model.Position;
import dev.concordat.checker.model.PositionKind;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Holds a response against the operation that it comes from. */
final class ResponseCheck {
  private final ValueCheck values;
  private final ParameterCheck parameters;
  private final BodyCheck bodies;

  ResponseCheck(ValueCheck values, ParameterCheck parameters, BodyCheck bodies) {
    this.values = values;
    this.parameters = parameters;
    this.bodies = bodies;
  }

  Conformity check(Exchange exchange, String method, RecordedResponse response) {
    return documented(exchange, response.status())
        .map(position -> check(position, method, response))
        .orElseGet(() -> Conformity.of(undocumented(exchange, response.status())));
  }

  /** What is said of a status: by itself, by its range, by default (OpenAPI 3.1, 4.8.16). */
  static Optional<Position> documented(Exchange exchange, int status) {
    List<Position> all = RequestCheck.responses(exchange);
    return keyed(all, Integer.toString(status))
        .or(() -> keyed(all, status / 100 + "XX"))
        .or(() -> keyed(all, "default"));
  }

  private static Optional<Position> keyed(List<Position> all, String key) {
    return all.stream().filter(each -> each.key().equals(key)).findFirst();
  }

  private Conformity check(Position documented, String method, RecordedResponse response) {
    Conformity whole = Conformity.FULL;
    for (Position header : ValueCheck.of(documented.children(), PositionKind.RESPONSE_HEADER)) {
      List<String> sent = response.headers().all(header.key());
      whole = whole.and(parameters.header(Aspect.HEADER, header, sent));
    }
    boolean bare = method.equals("HEAD") || response.status() == 204 || response.status() == 304;
    boolean wanted =
        !bare
            && BodyCheck.documented(documented).stream()
                .anyMatch(each -> each.schema().isPresent());
    return whole.and(
        bodies.check(documented, documented.label(), response.headers(), response.body(), wanted));
  }

  private Deviation undocumented(Exchange exchange, int status) {
    String known =
        RequestCheck.responses(exchange).stream()
            .map(Position::key)
            .collect(Collectors.joining(", "));
    return Deviation.of(
        Aspect.STATUS,
        "response of " + exchange.label(),
        "expected the status %s, found %d"
            .formatted(known.isEmpty() ? "as documented" : known, status),
        values.locate(exchange.node()),
        "document the status, a range like 4XX, or default");
  }
}
