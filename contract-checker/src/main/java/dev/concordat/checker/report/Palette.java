package dev.concordat.checker.report;

/** The colours of a console, or none: ECMA-48 sequences that every terminal of today knows. */
public enum Palette {
  PLAIN,
  COLOURED;

  private static final String RED = "31";
  private static final String YELLOW = "33";
  private static final String GREEN = "32";
  private static final String BOLD = "1";
  private static final String FAINT = "2";

  /**
   * @param severity {@code breaking}, {@code risky} or {@code safe}
   */
  String severity(String severity, String text) {
    return switch (severity) {
      case "breaking" -> painted(BOLD + ";" + RED, text);
      case "risky" -> painted(YELLOW, text);
      default -> painted(GREEN, text);
    };
  }

  String strong(String text) {
    return painted(BOLD, text);
  }

  String faint(String text) {
    return painted(FAINT, text);
  }

  private String painted(String colour, String text) {
    return this == PLAIN || text.isBlank() ? text : "\u001b[" + colour + "m" + text + "\u001b[0m";
  }
}
