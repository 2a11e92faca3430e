package dev.concordat.checker.lint.ruleset;

import java.util.Optional;

/** What a ruleset says about a rule for people, in its {@code extensions}. */
public record Notes(Optional<String> why, Optional<String> bad, Optional<String> good) {
  static Notes of(Optional<Place> extensions) {
    return new Notes(text(extensions, "why"), text(extensions, "bad"), text(extensions, "good"));
  }

  private static Optional<String> text(Optional<Place> holder, String name) {
    return holder.flatMap(place -> place.member(name)).flatMap(Place::scalar);
  }
}
