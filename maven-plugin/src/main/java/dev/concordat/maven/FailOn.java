package dev.concordat.maven;

import dev.concordat.checker.rules.Severity;
import java.util.Arrays;
import java.util.Optional;

/** From which severity on a finding fails the build. */
enum FailOn {
  BREAKING("breaking"),
  RISKY("risky"),
  NEVER("never");

  private final String id;

  FailOn(String id) {
    this.id = id;
  }

  static Optional<FailOn> of(String id) {
    return Arrays.stream(values()).filter(value -> value.id.equals(id)).findFirst();
  }

  boolean failsOn(Severity severity) {
    return switch (this) {
      case BREAKING -> severity == Severity.BREAKING;
      case RISKY -> severity != Severity.SAFE;
      case NEVER -> false;
    };
  }
}
