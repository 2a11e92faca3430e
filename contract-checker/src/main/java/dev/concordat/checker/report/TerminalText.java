package dev.concordat.checker.report;

/** Text of strangers on its way to a terminal. */
public final class TerminalText {
  private TerminalText() {}

  /** Text of strangers without the control characters that a terminal would obey. */
  public static String of(String text) {
    return text.codePoints()
        .map(c -> Character.isISOControl(c) && c != '\n' && c != '\t' ? 0xFFFD : c)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }
}
