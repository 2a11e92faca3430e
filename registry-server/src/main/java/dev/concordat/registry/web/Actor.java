package dev.concordat.registry.web;

import dev.concordat.registry.security.Caller;
import io.micronaut.http.HttpRequest;

/** On whose behalf something is done, and in which request. */
public record Actor(String name, String requestId) {

  /** The sender of a request. */
  public static Actor of(HttpRequest<?> request) {
    String name = Caller.of(request).map(Caller::name).orElse("anonymous");
    return new Actor(name, RequestIds.of(request));
  }
}
