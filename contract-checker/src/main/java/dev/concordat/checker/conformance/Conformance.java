package dev.concordat.checker.conformance;

import dev.concordat.checker.model.Contract;
import dev.concordat.checker.model.Exchange;
import dev.concordat.checker.model.Position;
import dev.concordat.checker.schema.Anchors;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * One HTTP contract, against which exchanges are held. What a request asks for is judged by what
 * the caller may send, a response by what the owner may send. Safe for use by many threads.
 */
public final class Conformance {
  private final Contract contract;
  private final RouteTable routes;
  private final ValueCheck values;
  private final RequestCheck requests;
  private final ResponseCheck responses;

  public Conformance(Contract contract) {
    this.contract = contract;
    this.routes = new RouteTable(contract);
    this.values = new ValueCheck(contract.document());
    var anchors = new Anchors();
    var parameters = new ParameterCheck(values, anchors);
    var bodies = new BodyCheck(values, anchors);
    this.requests = new RequestCheck(parameters, bodies);
    this.responses = new ResponseCheck(values, parameters, bodies);
  }

  public Contract contract() {
    return contract;
  }

  /** The operation that a request arrives at; empty when there is none for its method and path. */
  public Optional<Exchange> operation(RecordedRequest request) {
    return routes
        .find(request.method(), Target.of(request.target()).path())
        .map(arrival -> arrival.route().exchange());
  }

  /** The operation of an {@code operationId}, or of a method and path: {@code GET /orders/{id}}. */
  public Optional<Exchange> operation(String name) {
    return routes.routes().stream()
        .map(Route::exchange)
        .filter(each -> each.label().equals(name) || each.operationId().equals(Optional.of(name)))
        .findFirst();
  }

  /** What people may call the operations. */
  public List<String> operations() {
    return routes.routes().stream()
        .map(Route::exchange)
        .map(each -> each.operationId().orElse(each.label()))
        .toList();
  }

  /** Whether the contract lets a caller send this request. */
  public synchronized Conformity request(RecordedRequest request) {
    String path = Target.of(request.target()).path();
    return routes
        .find(request.method(), path)
        .map(each -> requests.check(each.route().exchange(), each.pathValues(), request))
        .orElseGet(() -> Conformity.of(astray(request.method(), path)));
  }

  /** Whether the contract lets the owner answer like this. */
  public synchronized Conformity response(Exchange operation, RecordedResponse response) {
    String method = operation.label().substring(0, operation.label().indexOf(' '));
    return responses.check(operation, method, response);
  }

  /** Both sides of an exchange. */
  public Conformity exchange(RecordedExchange exchange) {
    Conformity asked = request(exchange.request());
    return operation(exchange.request())
        .map(operation -> asked.and(response(operation, exchange.response())))
        .orElse(asked);
  }

  /** What is documented of a status; empty when nothing is. */
  public static Optional<Position> documented(Exchange operation, int status) {
    return ResponseCheck.documented(operation, status);
  }

  private Deviation astray(String method, String path) {
    List<RouteTable.Arrival> others = routes.arrivals(path);
    if (others.isEmpty()) {
      List<String> similar = routes.similar(path);
      return Deviation.of(
          Aspect.PATH,
          "request path",
          "expected a path of the contract, found " + path,
          values.locate(contract.document().root()),
          similar.isEmpty()
              ? "look the paths up in the contract"
              : "did you mean " + String.join(", ", similar) + "?");
    }
    String methods =
        others.stream().map(each -> each.route().method()).collect(Collectors.joining(", "));
    return Deviation.of(
        Aspect.METHOD,
        "request method",
        "expected %s for %s, found %s".formatted(methods, others.get(0).route().path(), method),
        values.locate(others.get(0).route().exchange().node()),
        "use one of these, or document the other");
  }

  /** The methods that a path has operations for. */
  public List<String> methods(RecordedRequest request) {
    return routes.arrivals(Target.of(request.target()).path()).stream()
        .map(each -> each.route().method())
        .distinct()
        .toList();
  }
}
