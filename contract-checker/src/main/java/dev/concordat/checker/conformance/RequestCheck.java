package dev.concordat.checker.conformance;

import dev.concordat.checker.model.Exchange;
import dev.concordat.checker.model.Position;
import dev.concordat.checker.model.PositionKind;
import java.util.List;

/** Holds a request against the operation that it is for. */
final class RequestCheck {
  private final ParameterCheck parameters;
  private final BodyCheck bodies;

  RequestCheck(ParameterCheck parameters, BodyCheck bodies) {
    this.parameters = parameters;
    this.bodies = bodies;
  }

  Conformity check(Exchange exchange, List<String> pathValues, RecordedRequest request) {
    FormFields query = FormFields.parse(Target.of(request.target()).query());
    Conformity whole = Conformity.FULL;
    for (Position position : exchange.positions()) {
      whole = whole.and(check(position, pathValues, query, request));
    }
    return whole;
  }

  private Conformity check(
      Position position, List<String> pathValues, FormFields query, RecordedRequest request) {
    return switch (position.kind()) {
      case PATH_PARAMETER -> parameters.path(position, pathValues);
      case QUERY_PARAMETER -> parameters.query(position, query);
      case HEADER_PARAMETER ->
          parameters.header(Aspect.PARAMETER, position, request.headers().all(position.key()));
      case COOKIE_PARAMETER -> parameters.cookie(position, request.headers().all("cookie"));
      case REQUEST_BODY ->
          bodies.check(
              position, position.label(), request.headers(), request.body(), position.required());
      case RESPONSE,
          RESPONSE_HEADER,
          MEDIA_TYPE,
          MESSAGE,
          MESSAGE_HEADERS,
          MESSAGE_PAYLOAD,
          SCHEMA ->
          Conformity.FULL;
    };
  }

  static List<Position> responses(Exchange exchange) {
    return ValueCheck.of(exchange.positions(), PositionKind.RESPONSE);
  }
}
