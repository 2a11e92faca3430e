package dev.concordat.checker.lint.regex;

/** Finds where the groups of an expression end. */
final class Groups {
  private Groups() {}

  /**
   * Where the group that starts at a parenthesis ends.
   *
   * @throws UnusablePatternException when it does not
   */
  static int end(String source, int start) throws UnusablePatternException {
    int depth = 0;
    boolean inClass = false;
    for (int i = start; i < source.length(); i++) {
      char c = source.charAt(i);
      if (c == '\\') {
        i++;
      } else if (inClass) {
        inClass = c != ']';
      } else if (c == '[') {
        inClass = true;
      } else if (c == '(') {
        depth++;
      } else if (c == ')' && --depth == 0) {
        return i;
      }
    }
    throw new UnusablePatternException("no regular expression: a parenthesis is not closed");
  }
}
