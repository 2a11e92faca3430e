package dev.concordat.registry.tokens;

import dev.concordat.registry.problems.ProblemException;
import dev.concordat.registry.security.Grant;
import io.micronaut.json.JsonMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads what a client wants a token to be. */
@Singleton
final class TokenParser {
  private static final int MOST_GRANTS = 15;
  private static final int MOST_DAYS = 3650;

  private final JsonMapper json;

  TokenParser(JsonMapper json) {
    this.json = json;
  }

  TokenRequest parse(byte[] body) {
    TokenRequest request = read(body);
    List<String> grants = request.grants();
    boolean fine =
        !grants.isEmpty()
            && grants.size() <= MOST_GRANTS
            && grants.stream().allMatch(g -> g != null && Grant.parse(g).isPresent());
    if (!fine) {
      throw refuse(
          "grants must be 1 to %d of: admin; reader, publisher, approver or owner, each also for one team as in publisher:orders."
              .formatted(MOST_GRANTS));
    }
    Integer days = request.days();
    if (days != null && (days < 1 || days > MOST_DAYS)) {
      throw refuse("days must be from 1 to %d; found %d.".formatted(MOST_DAYS, days));
    }
    return request;
  }

  private TokenRequest read(byte[] body) {
    try {
      @Nullable TokenRequest request = json.readValue(body, TokenRequest.class);
      if (request != null && request.grants() != null) {
        return request;
      }
    } catch (IOException e) {
      // Answered below; the parser's own words name Java classes.
    }
    throw refuse("Expected {\"grants\": [\"publisher:orders\"], \"days\"?: 90}.");
  }

  private static ProblemException refuse(String detail) {
    return ProblemException.of(400, "bad-token-request", "The token cannot be made", detail);
  }
}
