package dev.concordat.checker.lint.functions;

import dev.concordat.checker.lint.jsonpath.Cursor;
import java.util.List;
import java.util.Optional;

/**
 * What a function dislikes.
 *
 * @param at a place other than that of the value, when that is closer
 */
public record Complaint(String message, Optional<Cursor> at) {
  static Complaint of(String format, Object... arguments) {
    return new Complaint(String.format(format, arguments), Optional.empty());
  }

  static Complaint at(Cursor place, String format, Object... arguments) {
    return new Complaint(String.format(format, arguments), Optional.of(place));
  }

  /** One complaint when something is wrong, else none. */
  static List<Complaint> when(boolean wrong, String format, Object... arguments) {
    return wrong ? List.of(of(format, arguments)) : List.of();
  }
}
