package dev.concordat.registry.idempotency;

import java.util.Optional;

/** How a mutation ended: something new at a place, or what was there already. */
public record Outcome<T>(T body, Optional<String> createdAt) {

  /** 201, with the address of what is new. */
  public static <T> Outcome<T> created(T body, String location) {
    return new Outcome<>(body, Optional.of(location));
  }

  /** 200. */
  public static <T> Outcome<T> ok(T body) {
    return new Outcome<>(body, Optional.empty());
  }
}
