package dev.concordat.registry.problems;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A request that is refused for a reason its sender can act on; the code is public and stable. */
public final class ProblemException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final int status;
  private final String code;
  private final String title;
  private final transient List<InputProblem> problems;
  private final transient @Nullable Object result;

  private ProblemException(
      int status,
      String code,
      String title,
      String detail,
      List<InputProblem> problems,
      @Nullable Object result) {
    // No stack trace: this is an answer, not a fault.
    super(detail, null, false, false);
    this.status = status;
    this.code = code;
    this.title = title;
    this.problems = List.copyOf(problems);
    this.result = result;
  }

  /** A refusal that its detail explains in full. */
  public static ProblemException of(int status, String code, String title, String detail) {
    return new ProblemException(status, code, title, detail, List.of(), null);
  }

  /** The document sent is wrong at one or more places. */
  public static ProblemException withProblems(
      int status, String code, String title, String detail, List<InputProblem> problems) {
    return new ProblemException(status, code, title, detail, problems, null);
  }

  /** A comparison stands in the way; its result is part of the answer. */
  public static ProblemException withResult(
      int status, String code, String title, String detail, Object result) {
    return new ProblemException(status, code, title, detail, List.of(), result);
  }

  /** The HTTP status. */
  public int status() {
    return status;
  }

  /** The stable kebab-case code. */
  public String code() {
    return code;
  }

  /** What kind of problem it is, the same for every occurrence. */
  public String title() {
    return title;
  }

  /** What is wrong here, what was expected and what to do. */
  public String detail() {
    return String.valueOf(getMessage());
  }

  /** Places in the document that was sent. */
  public List<InputProblem> problems() {
    return problems;
  }

  /** The comparison behind a refusal. */
  public Optional<Object> result() {
    return Optional.ofNullable(result);
  }
}
