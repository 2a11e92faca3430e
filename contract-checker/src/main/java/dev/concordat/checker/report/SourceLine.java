package dev.concordat.checker.report;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** A line of a document as messages show it. */
public final class SourceLine {
  private static final int LONGEST = 120;

  private SourceLine() {}

  /** With its number; empty when there is no such line, or nothing on it. */
  public static Optional<String> of(byte[] document, int number) {
    return new String(document, StandardCharsets.UTF_8)
        .lines()
        .skip(Math.max(0, number - 1L))
        .findFirst()
        .filter(line -> number > 0 && !line.isBlank())
        .map(line -> "%d | %s".formatted(number, shortened(line)));
  }

  private static String shortened(String line) {
    return line.length() > LONGEST ? line.substring(0, LONGEST) + "…" : line;
  }
}
