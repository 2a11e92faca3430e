package dev.concordat.registry.idempotency;

import java.util.Optional;

/**
 * How a mutation ended: something new at a place, what was there already, or something that has to
 * be waited for.
 *
 * @param isPending the work was not carried out yet; a repeated request is judged again
 * @param kept what a repeated request gets: the body, unless that holds a secret
 */
public record Outcome<T>(T body, Optional<String> createdAt, boolean isPending, T kept) {

  /** An outcome whose body may be given again. */
  public Outcome(T body, Optional<String> createdAt, boolean isPending) {
    this(body, createdAt, isPending, body);
  }

  /** The same, but a repeated request gets something that holds no secret. */
  public Outcome<T> keptAs(T withoutSecret) {
    return new Outcome<>(body, createdAt, isPending, withoutSecret);
  }

  /** 202, with the address of what has to be waited for. */
  public static <T> Outcome<T> pending(T body, String location) {
    return new Outcome<>(body, Optional.of(location), true);
  }

  /** The same for something that was there before and is only another now. */
  public Outcome<T> changed() {
    return isPending ? this : ok(body);
  }

  /** 201, with the address of what is new. */
  public static <T> Outcome<T> created(T body, String location) {
    return new Outcome<>(body, Optional.of(location), false);
  }

  /** 200. */
  public static <T> Outcome<T> ok(T body) {
    return new Outcome<>(body, Optional.empty(), false);
  }
}
