package dev.concordat.registry.security;

import io.micronaut.http.HttpRequest;
import java.util.Optional;

/** Who sends a request, known by token. */
public record Caller(String name, Role role) {
  private static final String ATTRIBUTE = "concordat.caller";

  /** The caller of a request, if it brought a token. */
  public static Optional<Caller> of(HttpRequest<?> request) {
    return request.getAttribute(ATTRIBUTE, Caller.class);
  }

  void attachTo(HttpRequest<?> request) {
    request.setAttribute(ATTRIBUTE, this);
  }
}
