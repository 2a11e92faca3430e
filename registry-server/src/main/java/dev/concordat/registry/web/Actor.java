package dev.concordat.registry.web;

import dev.concordat.registry.security.Caller;
import io.micronaut.http.HttpRequest;
import java.util.List;

/** On whose behalf something is done, and in which request. */
public record Actor(Caller caller, String requestId) {
  private static final Caller ANONYMOUS = new Caller("anonymous", List.of(), "none");

  /** The sender of a request. */
  public static Actor of(HttpRequest<?> request) {
    return new Actor(Caller.of(request).orElse(ANONYMOUS), RequestIds.of(request));
  }

  /** What the caller is called. */
  public String name() {
    return caller.name();
  }
}
