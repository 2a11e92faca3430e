package dev.concordat.registry.export;

import dev.concordat.registry.problems.ProblemException;
import java.util.Map;

/** Why an import is not taken. */
final class ImportRefusal {
  private static final int LONGEST = 200;

  private ImportRefusal() {}

  static ProblemException unreadable(String file, String why) {
    return ProblemException.of(
        400,
        "unreadable-import",
        "That is no export",
        "%s: %s. Send a zip as GET /api/v1/export gives it.".formatted(file, cut(why)));
  }

  static ProblemException damaged(String file) {
    return ProblemException.of(
        400,
        "damaged-import",
        "The export was changed or is not complete",
        "'%s' is not what sha256sums.txt says; nothing was imported.".formatted(cut(file)));
  }

  static ProblemException conflict(String table, Map<String, Object> row) {
    return ProblemException.of(
        409,
        "import-conflict",
        "The registry holds something else",
        "In '%s', %s differs from what is there; import into an empty registry."
            .formatted(table, cut(row.toString())));
  }

  private static String cut(String text) {
    return text.substring(0, Math.min(text.length(), LONGEST));
  }
}
