package dev.concordat.checker.schema;

/** Thrown inside the kernel where an exact answer would cost too much or is out of its reach. */
final class BeyondReachException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  BeyondReachException(String reason) {
    super(reason, null, false, false);
  }

  String reason() {
    return String.valueOf(getMessage());
  }
}
