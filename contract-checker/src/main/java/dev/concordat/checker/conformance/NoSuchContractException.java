package dev.concordat.checker.conformance;

import java.io.Serial;

/** A test names a contract, or an operation of it, that is not there; the message says what is. */
public final class NoSuchContractException extends RuntimeException {
  @Serial private static final long serialVersionUID = 1;

  NoSuchContractException(String message) {
    super(message);
  }

  NoSuchContractException(String message, Throwable cause) {
    super(message, cause);
  }
}
