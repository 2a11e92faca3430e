package dev.concordat.registry.teams;

import dev.concordat.registry.problems.ProblemException;
import io.micronaut.json.JsonMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Reads what a client says of a team. */
@Singleton
final class TeamParser {
  private static final int LONGEST = 200;
  private static final int LONGEST_EMAIL = 320;

  private final JsonMapper json;

  TeamParser(JsonMapper json) {
    this.json = json;
  }

  TeamDetails parse(byte[] body) {
    TeamDetails details = read(body);
    limit("displayName", details.displayName(), LONGEST);
    limit("email", details.email(), LONGEST_EMAIL);
    limit("chat", details.chat(), LONGEST);
    return details;
  }

  private TeamDetails read(byte[] body) {
    try {
      @Nullable TeamDetails details = json.readValue(body, TeamDetails.class);
      if (details != null) {
        return details;
      }
    } catch (IOException e) {
      // Answered below; the parser's own words name Java classes.
    }
    throw refuse("Expected a JSON object {\"displayName\"?, \"email\"?, \"chat\"?} of strings.");
  }

  private static void limit(String field, @Nullable String value, int longest) {
    if (value != null && value.length() > longest) {
      throw refuse(
          "%s may have %d characters; found %d.".formatted(field, longest, value.length()));
    }
  }

  private static ProblemException refuse(String detail) {
    return ProblemException.of(400, "bad-team", "The team cannot be read", detail);
  }
}
