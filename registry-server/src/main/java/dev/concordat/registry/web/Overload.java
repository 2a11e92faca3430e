package dev.concordat.registry.web;

import dev.concordat.registry.problems.ProblemException;
import java.sql.SQLTimeoutException;
import java.sql.SQLTransientConnectionException;
import java.util.stream.Stream;

/** More is asked of the database than it can do now: nobody's fault, and worth another try. */
final class Overload {
  private Overload() {}

  /** Whether a fault comes from waiting too long for a connection or a lock. */
  static boolean caused(Throwable fault) {
    return Stream.iterate(fault, cause -> cause != null, Throwable::getCause)
        .anyMatch(
            cause ->
                cause instanceof SQLTransientConnectionException
                    || cause instanceof SQLTimeoutException);
  }

  static ProblemException problem() {
    return ProblemException.of(
        503,
        "busy",
        "The server is busy",
        "The database did not answer in time and nothing was changed; send the request again.");
  }
}
