package dev.concordat.registry.checks;

import dev.concordat.checker.source.Diagnostic;
import dev.concordat.checker.source.UnreadableException;
import dev.concordat.registry.problems.InputProblem;
import dev.concordat.registry.problems.ProblemException;
import java.util.List;

/** Says what is wrong with a document that is no contract. */
final class UnreadableContract {
  private static final String TITLE = "The document is not a contract";

  /** More would not help whoever has to mend it. */
  private static final int MOST = 100;

  private UnreadableContract() {}

  static ProblemException malformed(UnreadableException cause) {
    return refuse(400, "unreadable-contract", cause.diagnostics());
  }

  /** What nobody can read would be compared with nothing ever after. */
  static ProblemException unreadableParts(List<Diagnostic> errors) {
    return refuse(400, "unreadable-contract", errors);
  }

  static ProblemException unknownFormat(UnreadableException cause) {
    return refuse(415, "unknown-format", cause.diagnostics());
  }

  private static ProblemException refuse(int status, String code, List<Diagnostic> diagnostics) {
    List<InputProblem> problems =
        diagnostics.stream().limit(MOST).map(UnreadableContract::problem).toList();
    return ProblemException.withProblems(status, code, TITLE, problems.get(0).message(), problems);
  }

  private static InputProblem problem(Diagnostic diagnostic) {
    return new InputProblem(
        diagnostic.message(),
        diagnostic.location().pointer(),
        Math.max(1, diagnostic.location().line()));
  }
}
