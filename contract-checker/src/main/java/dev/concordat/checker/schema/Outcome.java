package dev.concordat.checker.schema;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;

/** What a search for a value that meets a list of demands came to. */
sealed interface Outcome {
  Outcome NONE = new None();

  /** There is no such value. */
  record None() implements Outcome {}

  /** There is one. */
  record Found(JsonNode value) implements Outcome {}

  /**
   * Not known.
   *
   * @param guess a value that may be one
   */
  record Unknown(String reason, Optional<JsonNode> guess) implements Outcome {}

  static Outcome unknown(String reason) {
    return new Unknown(reason, Optional.empty());
  }

  /** The outcome of a search that went two ways, when the first found nothing. */
  default Outcome or(Outcome other) {
    if (other instanceof Found || this instanceof None) {
      return other;
    }
    boolean better = this instanceof Unknown mine && mine.guess.isEmpty();
    return better && other instanceof Unknown theirs && theirs.guess.isPresent() ? other : this;
  }
}
