package dev.concordat.registry.telemetry;

import io.micronaut.http.HttpRequest;
import io.micronaut.web.router.RouteAttributes;
import io.micronaut.web.router.UriRouteMatch;
import java.util.Map;
import java.util.Optional;

/** Where a request was led: what it has in common with others, so that it can be counted. */
final class Routes {
  private Routes() {}

  /** The address with its variables unfilled. */
  static String template(HttpRequest<?> request) {
    return match(request)
        .map(match -> match.getRouteInfo().getUriMatchTemplate().toPathString())
        .orElse("none");
  }

  static Map<String, Object> variables(HttpRequest<?> request) {
    return match(request).map(UriRouteMatch::getVariableValues).orElse(Map.of());
  }

  private static Optional<UriRouteMatch<?, ?>> match(HttpRequest<?> request) {
    return RouteAttributes.getRouteMatch(request)
        .filter(UriRouteMatch.class::isInstance)
        .map(match -> (UriRouteMatch<?, ?>) match);
  }
}
