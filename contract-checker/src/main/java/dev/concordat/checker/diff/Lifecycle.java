package dev.concordat.checker.diff;

import dev.concordat.checker.source.Node;
import dev.concordat.checker.source.ScalarNode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/**
 * How long something is promised to stay as it is, read from what operations, parameters, headers
 * and schemas say of themselves: {@code deprecated}, {@code x-sunset} and {@code x-stability}.
 *
 * @param sunset the announced end, as written; only of something deprecated
 * @param stability as written; empty where nothing is said, which promises as much as "stable"
 */
record Lifecycle(boolean deprecated, Optional<String> sunset, Optional<String> stability) {
  /** The length of a full-date (RFC 3339), which is all that counts of a date-time. */
  private static final int FULL_DATE = 10;

  static Lifecycle of(Node node) {
    boolean deprecated = node.isTrue("deprecated");
    return new Lifecycle(
        deprecated,
        text(node, "x-sunset").filter(date -> deprecated),
        text(node, "x-stability-level").or(() -> text(node, "x-stability")));
  }

  private static Optional<String> text(Node node, String member) {
    return node.get(member) instanceof ScalarNode scalar
        ? Optional.of(scalar.text().strip())
        : Optional.empty();
  }

  /** The announced end, when it is a date. */
  Optional<LocalDate> end() {
    return sunset.flatMap(Lifecycle::date);
  }

  private static Optional<LocalDate> date(String text) {
    boolean time = text.length() > FULL_DATE && "Tt ".indexOf(text.charAt(FULL_DATE)) >= 0;
    try {
      return Optional.of(LocalDate.parse(time ? text.substring(0, FULL_DATE) : text));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** The announced end, when it has come by that day. */
  Optional<LocalDate> ended(Optional<LocalDate> today) {
    return end().filter(end -> today.filter(day -> !day.isBefore(end)).isPresent());
  }

  /** What is promised, when it is one of the known levels. */
  Optional<Stability> level() {
    return stability.map(Stability::of).orElse(Optional.of(Stability.STABLE));
  }

  /** True for a draft or an alpha, which may change from day to day. */
  boolean isTentative() {
    return level().filter(level -> level.compareTo(Stability.BETA) < 0).isPresent();
  }
}
