package dev.concordat.checker.lint.regex;

import java.io.Serial;

/** A regular expression that cannot be used; the message says why and what to write instead. */
public final class UnusablePatternException extends Exception {
  @Serial private static final long serialVersionUID = 1;

  UnusablePatternException(String message) {
    super(message);
  }
}
