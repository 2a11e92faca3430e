package dev.concordat.registry.security;

import dev.concordat.registry.problems.ProblemException;
import io.micronaut.core.annotation.AnnotationMetadata;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.micronaut.web.router.RouteAttributes;
import java.util.Optional;
import java.util.Set;

/** Lets reads through and writes only with a token whose role the route asks for. */
@ServerFilter("/api/**")
final class AccessFilter {
  private static final Set<String> READS = Set.of("GET", "HEAD", "OPTIONS");
  private static final String SCHEME = "Bearer ";

  private final Tokens tokens;

  AccessFilter(Tokens tokens) {
    this.tokens = tokens;
  }

  @RequestFilter
  void admit(HttpRequest<?> request) {
    Optional<Caller> caller = caller(request);
    caller.ifPresent(known -> known.attachTo(request));
    RouteAttributes.getRouteMatch(request)
        .map(route -> route.getAnnotationMetadata())
        .ifPresent(route -> admit(request, route, caller));
  }

  private static void admit(
      HttpRequest<?> request, AnnotationMetadata route, Optional<Caller> caller) {
    if (READS.contains(request.getMethodName()) || route.hasAnnotation(Open.class)) {
      return;
    }
    Role needed = route.enumValue(Needs.class, Role.class).orElse(Role.ADMIN);
    Caller known = caller.orElseThrow(AccessFilter::tokenMissing);
    if (!known.role().covers(needed)) {
      throw ProblemException.of(
          403,
          "wrong-role",
          "The token may not do this",
          "'%s' has the role %s; this needs %s.".formatted(known.name(), known.role(), needed));
    }
  }

  private Optional<Caller> caller(HttpRequest<?> request) {
    return Optional.ofNullable(request.getHeaders().get("Authorization"))
        .map(header -> tokens.callerWith(tokenIn(header)).orElseThrow(AccessFilter::tokenUnknown));
  }

  private static String tokenIn(String header) {
    boolean bearer = header.regionMatches(true, 0, SCHEME, 0, SCHEME.length());
    return bearer ? header.substring(SCHEME.length()).strip() : "";
  }

  private static ProblemException tokenMissing() {
    return unauthenticated("Writing needs the header 'Authorization: Bearer TOKEN'.");
  }

  private static ProblemException tokenUnknown() {
    return unauthenticated("The Authorization header must be 'Bearer TOKEN' with a known token.");
  }

  private static ProblemException unauthenticated(String detail) {
    return ProblemException.of(401, "unauthenticated", "Who is calling is not known", detail);
  }
}
