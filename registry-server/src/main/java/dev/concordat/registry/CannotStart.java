package dev.concordat.registry;

/** Something outside stands in the way: a port that is taken, a database that is not there. */
final class CannotStart extends Exception {
  private static final long serialVersionUID = 1L;

  CannotStart(String message, Throwable cause) {
    super(message, cause);
  }
}
