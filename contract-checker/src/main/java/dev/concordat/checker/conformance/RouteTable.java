package dev.concordat.checker.conformance;

import dev.concordat.checker.model.Contract;
import dev.concordat.checker.model.ExchangeKind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The operations of a contract, found by method and path. */
final class RouteTable {
  private static final int SIMILAR = 3;

  private final List<Route> routes;
  private final BasePaths bases;

  /** Where a request arrives. */
  record Arrival(Route route, List<String> pathValues) {}

  RouteTable(Contract contract) {
    this.routes =
        contract.exchanges().stream()
            .filter(each -> each.kind() == ExchangeKind.OPERATION)
            .map(Route::of)
            // A concrete path goes before a template (OpenAPI 3.1, section 4.8.8.2).
            .sorted(Comparator.comparing(Route::parameters))
            .toList();
    this.bases = new BasePaths(contract);
  }

  List<Route> routes() {
    return routes;
  }

  Optional<Arrival> find(String method, String path) {
    return arrivals(path).stream().filter(each -> each.route().method().equals(method)).findFirst();
  }

  /** The operations of a path, whatever their method. */
  List<Arrival> arrivals(String path) {
    for (String candidate : bases.without(path)) {
      List<Arrival> found = new ArrayList<>();
      for (Route route : routes) {
        route.match(candidate).ifPresent(values -> found.add(new Arrival(route, values)));
      }
      if (!found.isEmpty()) {
        return found;
      }
    }
    return List.of();
  }

  /** Paths that somebody may have meant. */
  List<String> similar(String path) {
    List<String> steps = Arrays.asList(path.split("/"));
    return routes.stream()
        .map(Route::path)
        .distinct()
        .sorted(Comparator.comparing((String each) -> -shared(steps, each)))
        .filter(each -> shared(steps, each) > 0)
        .limit(SIMILAR)
        .toList();
  }

  private static long shared(List<String> steps, String path) {
    List<String> other = Arrays.asList(path.split("/"));
    long common = steps.stream().filter(each -> !each.isEmpty() && other.contains(each)).count();
    return common * 10 - (common == 0 ? 0 : Math.abs(steps.size() - other.size()));
  }
}
