package dev.concordat.registry;

import dev.concordat.registry.settings.Settings;
import java.net.BindException;
import java.sql.SQLException;
import java.util.Optional;
import java.util.stream.Stream;

/** Says in one sentence why a server did not start and what to do about it. */
final class StartFailure {
  /** H2's vendor code for a database file that another process has open. */
  private static final int FILE_IN_USE = 90020;

  private StartFailure() {}

  static String explain(Throwable fault, Settings settings) {
    return causes(fault)
        .flatMap(cause -> explainOne(cause, settings).stream())
        .findFirst()
        .orElseGet(() -> "cannot start: " + deepest(fault).getMessage());
  }

  private static Optional<String> explainOne(Throwable cause, Settings settings) {
    if (cause instanceof BindException) {
      return Optional.of(
          "cannot listen on %s:%d (%s): stop what listens there or choose another --port"
              .formatted(settings.host(), settings.port(), cause.getMessage()));
    }
    if (cause instanceof SQLException sql && sql.getErrorCode() == FILE_IN_USE) {
      return Optional.of(
          "the database in %s is in use by another server: stop that one or choose another --data"
              .formatted(settings.data()));
    }
    if (cause instanceof SQLException) {
      return Optional.of("cannot open the database: " + cause.getMessage());
    }
    return Optional.empty();
  }

  private static Stream<Throwable> causes(Throwable fault) {
    return Stream.iterate(fault, cause -> cause != null, Throwable::getCause);
  }

  private static Throwable deepest(Throwable fault) {
    return causes(fault).reduce(fault, (outer, inner) -> inner);
  }
}
