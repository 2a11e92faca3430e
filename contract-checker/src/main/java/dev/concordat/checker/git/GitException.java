package dev.concordat.checker.git;

import java.io.Serial;

/** A revision could not be read; the message says what is missing and ends with the next step. */
public final class GitException extends Exception {
  @Serial private static final long serialVersionUID = 1;

  GitException(String message) {
    super(message);
  }

  GitException(String message, Throwable cause) {
    super(message, cause);
  }
}
