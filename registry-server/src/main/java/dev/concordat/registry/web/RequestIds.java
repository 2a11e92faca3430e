package dev.concordat.registry.web;

import io.micronaut.context.propagation.slf4j.MdcPropagationContext;
import io.micronaut.core.annotation.Order;
import io.micronaut.core.order.Ordered;
import io.micronaut.core.propagation.MutablePropagatedContext;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ResponseFilter;
import io.micronaut.http.annotation.ServerFilter;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.slf4j.MDC;

/** Gives every request an id, the caller's own when it sends a decent one, and returns it. */
@ServerFilter(ServerFilter.MATCH_ALL_PATTERN)
@Order(Ordered.HIGHEST_PRECEDENCE)
public final class RequestIds {
  private static final String HEADER = "X-Request-Id";
  private static final String LOGGED = "requestId";
  private static final String ATTRIBUTE = "concordat.request-id";

  /** What cannot forge a log line. */
  private static final Pattern DECENT = Pattern.compile("[A-Za-z0-9._-]{1,64}");

  /** The id of a request. */
  public static String of(HttpRequest<?> request) {
    return request
        .getAttribute(ATTRIBUTE, String.class)
        .orElseGet(
            () -> {
              String id = sent(request).orElseGet(() -> UUID.randomUUID().toString());
              request.setAttribute(ATTRIBUTE, id);
              return id;
            });
  }

  /** Log lines of the request carry its id as well. */
  @RequestFilter
  void identify(HttpRequest<?> request, MutablePropagatedContext context) {
    MDC.put(LOGGED, of(request));
    context.add(new MdcPropagationContext());
    MDC.remove(LOGGED);
  }

  @ResponseFilter
  void answer(HttpRequest<?> request, MutableHttpResponse<?> response) {
    response.getHeaders().set(HEADER, of(request));
  }

  private static Optional<String> sent(HttpRequest<?> request) {
    return Optional.ofNullable(request.getHeaders().get(HEADER))
        .filter(id -> DECENT.matcher(id).matches());
  }
}
