package dev.concordat.registry.forms;

import dev.concordat.checker.source.Diagnostic;
import dev.concordat.checker.source.Limits;
import dev.concordat.checker.source.MapNode;
import dev.concordat.checker.source.Node;
import dev.concordat.checker.source.SourceReader;
import dev.concordat.checker.source.UnreadableException;
import dev.concordat.registry.problems.InputProblem;
import dev.concordat.registry.problems.ProblemException;
import java.util.List;
import java.util.function.Function;

/** Reads bodies as forms. */
public final class Forms {
  private static final int DEPTH = 20;
  private static final int NODES = 200_000;

  private Forms() {}

  /**
   * Reads a body, JSON or YAML, or refuses it with everything that is wrong.
   *
   * @param code the stable code of the refusal, such as {@code bad-team}
   */
  public static <T> T read(byte[] body, String code, Function<Form, T> reading) {
    Problems problems = new Problems();
    Form form = new Form(object(body, code), problems);
    T read = reading.apply(form);
    form.end();
    if (!problems.found().isEmpty()) {
      throw refuse(code, problems.found());
    }
    return read;
  }

  private static MapNode object(byte[] body, String code) {
    try {
      Limits limits = new Limits(Math.max(1, body.length), DEPTH, NODES);
      Node root = new SourceReader(limits).read("body", body).root();
      if (root instanceof MapNode map) {
        return map;
      }
    } catch (UnreadableException e) {
      throw refuse(code, e.diagnostics().stream().map(Forms::problem).toList());
    }
    throw refuse(code, List.of(new InputProblem("expected an object of fields", "", 1)));
  }

  private static InputProblem problem(Diagnostic diagnostic) {
    return new InputProblem(
        diagnostic.message(),
        diagnostic.location().pointer(),
        Math.max(1, diagnostic.location().line()));
  }

  private static ProblemException refuse(String code, List<InputProblem> problems) {
    return ProblemException.withProblems(
        400, code, "The body cannot be read", problems.get(0).message(), problems);
  }
}
