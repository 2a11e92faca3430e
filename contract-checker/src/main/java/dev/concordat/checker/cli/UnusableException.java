package dev.concordat.checker.cli;

import java.io.Serial;

/** Input that the command cannot use; the message says what to do about it. */
final class UnusableException extends Exception {
  @Serial private static final long serialVersionUID = 1;

  UnusableException(String message) {
    super(message);
  }
}
