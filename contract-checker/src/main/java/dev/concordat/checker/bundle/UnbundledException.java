package dev.concordat.checker.bundle;

import java.io.Serial;

/** A contract cannot be one document; the message says why. */
public final class UnbundledException extends Exception {
  @Serial private static final long serialVersionUID = 1;

  UnbundledException(String message) {
    super(message);
  }
}
