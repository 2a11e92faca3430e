package dev.concordat.registry.security;

import dev.concordat.registry.problems.ProblemException;
import dev.concordat.registry.settings.Settings;
import io.micronaut.core.annotation.AnnotationMetadata;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.web.router.RouteAttributes;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds out who is calling, and lets through who has the role that the route asks for. */
@ServerFilter({"/api/**", "/metrics"})
final class AccessFilter {
  private static final Set<String> READS = Set.of("GET", "HEAD", "OPTIONS");
  private static final String SCHEME = "Bearer ";

  private final List<CallerSource> sources;
  private final RateLimit limit;
  private final PageOrigin origin;
  private final boolean anonymousRead;

  AccessFilter(List<CallerSource> sources, RateLimit limit, PageOrigin origin, Settings settings) {
    this.sources = List.copyOf(sources);
    this.limit = limit;
    this.origin = origin;
    this.anonymousRead = settings.security().anonymousRead();
  }

  /** Off the event loop, because a token may be looked up. */
  @RequestFilter
  @ExecuteOn(TaskExecutors.BLOCKING)
  void admit(HttpRequest<?> request) {
    Optional<Caller> caller = caller(request);
    limit.count(caller.map(Caller::tokenId).orElseGet(() -> address(request)));
    caller.ifPresent(known -> known.attachTo(request));
    RouteAttributes.getRouteMatch(request)
        .map(route -> route.getAnnotationMetadata())
        .flatMap(route -> needed(request, route))
        .ifPresent(role -> caller.orElseThrow(AccessFilter::tokenMissing).require(role));
  }

  private Optional<Role> needed(HttpRequest<?> request, AnnotationMetadata route) {
    if (route.hasAnnotation(ForAnybody.class)) {
      return Optional.empty();
    }
    if (route.hasAnnotation(Needs.class)) {
      return route.enumValue(Needs.class, Role.class);
    }
    if (READS.contains(request.getMethodName()) || route.hasAnnotation(Open.class)) {
      return anonymousRead ? Optional.empty() : Optional.of(Role.READER);
    }
    return Optional.of(Role.ADMIN);
  }

  private Optional<Caller> caller(HttpRequest<?> request) {
    return Optional.ofNullable(request.getHeaders().get("Authorization"))
        .map(header -> callerWith(tokenIn(header)).orElseThrow(() -> tokenUnknown(request)))
        .or(() -> signedIn(request));
  }

  /** A session that is over is nobody's: its page may still be read, and sign in again. */
  private Optional<Caller> signedIn(HttpRequest<?> request) {
    Optional<Caller> caller = SessionCookie.of(request).flatMap(this::callerWith);
    if (caller.isPresent() && !READS.contains(request.getMethodName())) {
      origin.requireOwn(request);
    }
    return caller;
  }

  private Optional<Caller> callerWith(String token) {
    return sources.stream().flatMap(source -> source.callerWith(token).stream()).findFirst();
  }

  private static String tokenIn(String header) {
    boolean bearer = header.regionMatches(true, 0, SCHEME, 0, SCHEME.length());
    String token = bearer ? header.substring(SCHEME.length()).strip() : "";
    return token.startsWith(SessionCookie.PREFIX) ? "" : token;
  }

  /** Who guesses tokens is counted by address. */
  private ProblemException tokenUnknown(HttpRequest<?> request) {
    limit.count(address(request));
    return unauthenticated(
        "The Authorization header must be 'Bearer TOKEN' with a known token that has not expired.");
  }

  private static String address(HttpRequest<?> request) {
    return "address " + request.getRemoteAddress().getAddress();
  }

  private static ProblemException tokenMissing() {
    return unauthenticated("This needs the header 'Authorization: Bearer TOKEN'.");
  }

  private static ProblemException unauthenticated(String detail) {
    return ProblemException.of(401, "unauthenticated", "Who is calling is not known", detail);
  }
}
