package dev.concordat.registry.checks;

import dev.concordat.checker.model.Contract;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.Locale;

/** A part of one of the two documents that could not be understood. */
@Serdeable
public record CheckDiagnostic(
    String side, String message, String pointer, int line, int column, String severity) {

  /** What could not be understood in the newer document. */
  static List<CheckDiagnostic> ofNew(Contract contract) {
    return contract.diagnostics().stream()
        .map(
            found ->
                new CheckDiagnostic(
                    "new",
                    found.message(),
                    found.location().pointer(),
                    found.location().line(),
                    found.location().column(),
                    found.level().name().toLowerCase(Locale.ROOT)))
        .toList();
  }
}
