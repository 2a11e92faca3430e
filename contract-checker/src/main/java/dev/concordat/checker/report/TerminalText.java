package dev.concordat.checker.report;

/** Text of strangers on its way to a terminal. */
public final class TerminalText {
  private TerminalText() {}

  /** Text of strangers without the control characters that a terminal would obey. */
  public static String of(String text) {
    if (text.chars().noneMatch(TerminalText::isHidden)) {
      return text;
    }
    return text.codePoints()
        .map(c -> isHidden(c) ? 0xFFFD : c)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  private static boolean isHidden(int c) {
    return Character.isISOControl(c) && c != '\n' && c != '\t';
  }
}
