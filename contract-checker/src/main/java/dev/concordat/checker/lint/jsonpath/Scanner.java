package dev.concordat.checker.lint.jsonpath;

/** Reads the characters of a path or of an expression in it. */
final class Scanner {
  private final String text;
  private int at;

  Scanner(String text) {
    this.text = text;
  }

  boolean atEnd() {
    return at >= text.length();
  }

  char peek() {
    return atEnd() ? '\0' : text.charAt(at);
  }

  char next() {
    return text.charAt(at++);
  }

  boolean sees(String word) {
    return text.startsWith(word, at);
  }

  boolean take(String word) {
    if (!sees(word)) {
      return false;
    }
    at += word.length();
    return true;
  }

  void need(String word) throws JsonPathException {
    if (!take(word)) {
      throw problem("expected '" + word + "'");
    }
  }

  void skipBlanks() {
    while (!atEnd() && Character.isWhitespace(peek())) {
      at++;
    }
  }

  /** Letters, digits, {@code _} and {@code $}: a name in an expression. */
  String word() {
    int start = at;
    while (!atEnd() && (Character.isLetterOrDigit(peek()) || peek() == '_' || peek() == '$')) {
      at++;
    }
    return text.substring(start, at);
  }

  /** What a hyphen adds to a name, as in {@code x-internal}; {@code length-1} is a difference. */
  String hyphenated() {
    boolean name = sees("-") && at + 1 < text.length() && Character.isLetter(text.charAt(at + 1));
    return name ? until(" .[]()=!<>&|,?+") : "";
  }

  /** All up to one of some characters. */
  String until(String stops) {
    int start = at;
    while (!atEnd() && stops.indexOf(peek()) < 0) {
      at++;
    }
    return text.substring(start, at);
  }

  /** A string in the quotes that come next. */
  String quoted() throws JsonPathException {
    int start = at;
    char quote = next();
    var string = new StringBuilder();
    while (!atEnd() && peek() != quote) {
      char c = next();
      string.append(c == '\\' && !atEnd() ? next() : c);
    }
    if (atEnd()) {
      at = start;
      throw problem("a string is not closed");
    }
    next();
    return string.toString();
  }

  /** What stands between the slashes of a regular expression, the first of which comes next. */
  String regex() throws JsonPathException {
    int start = at;
    next();
    var source = new StringBuilder();
    boolean inClass = false;
    while (!atEnd() && (peek() != '/' || inClass)) {
      char c = next();
      inClass = c == '[' || inClass && c != ']';
      source.append(c);
      if (c == '\\' && !atEnd()) {
        source.append(next());
      }
    }
    if (atEnd()) {
      at = start;
      throw problem("a regular expression is not closed");
    }
    next();
    return source.toString();
  }

  JsonPathException problem(String message) {
    return new JsonPathException(message, text, at);
  }
}
