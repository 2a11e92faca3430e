package dev.concordat.checker.report;

import java.util.List;
import java.util.Optional;

/** A line of a document with its number, and a caret below the place that is meant. */
public final class SourceExcerpt {
  private static final int WIDTH = 100;

  /** What stands before the place on a line that is cut at both ends. */
  private static final int LEAD = 40;

  private SourceExcerpt() {}

  /**
   * Two lines; none when there is no such line, or nothing on it.
   *
   * @param line the first is 1
   * @param column the first is 1
   */
  public static List<String> of(String document, int line, int column) {
    Optional<String> written =
        line < 1 ? Optional.empty() : document.lines().skip(line - 1L).findFirst();
    return ofLine(written.orElse(""), line, column);
  }

  /** The same, where the line is at hand. */
  static List<String> ofLine(String text, int line, int column) {
    return text.isBlank() ? List.of() : excerpt(text.replace('\t', ' '), line, column);
  }

  private static List<String> excerpt(String text, int line, int column) {
    int place = Math.max(0, Math.min(column - 1, text.length()));
    int from = text.length() <= WIDTH || place < WIDTH - LEAD ? 0 : place - LEAD;
    int to = Math.min(text.length(), from + WIDTH);
    String shown =
        (from > 0 ? "…" : "") + text.substring(from, to) + (to < text.length() ? "…" : "");
    String number = Integer.toString(line);
    String margin = " ".repeat(number.length()) + " | ";
    return List.of(
        number + " | " + shown, margin + " ".repeat(place - from + (from > 0 ? 1 : 0)) + "^");
  }
}
