package dev.concordat.registry.idempotency;

import dev.concordat.registry.content.Sha256;
import dev.concordat.registry.problems.ProblemException;
import dev.concordat.registry.security.Caller;
import io.micronaut.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** A request that changes something: its key, if it has one, and what it is, in one hash. */
public record Mutation(Optional<String> key, String requestHash) {
  private static final String HEADER = "Idempotency-Key";
  private static final int LONGEST = 100;
  private static final int COLUMN = 200;

  /** Reads the key; the same request is the same method, address, caller and body. */
  public static Mutation of(HttpRequest<?> request, byte[] body) {
    Optional<String> key = Optional.ofNullable(request.getHeaders().get(HEADER));
    key.filter(sent -> sent.isBlank() || sent.length() > LONGEST)
        .ifPresent(
            sent -> {
              throw ProblemException.of(
                  400,
                  "bad-idempotency-key",
                  "The idempotency key cannot be used",
                  "Idempotency-Key must have 1 to %d characters; found %d."
                      .formatted(LONGEST, sent.length()));
            });
    return new Mutation(key.map(sent -> scoped(request, sent)), hash(request, body));
  }

  /**
   * Keys of different callers do not meet; what is too long for its column is known by its hash.
   */
  private static String scoped(HttpRequest<?> request, String sent) {
    String scoped = Caller.of(request).map(Caller::name).orElse("") + ":" + sent;
    return scoped.length() <= COLUMN ? scoped : Sha256.of(scoped.getBytes(StandardCharsets.UTF_8));
  }

  private static String hash(HttpRequest<?> request, byte[] body) {
    String line = request.getMethodName() + " " + request.getUri() + "\n";
    return Sha256.of(line.getBytes(StandardCharsets.UTF_8), body);
  }
}
