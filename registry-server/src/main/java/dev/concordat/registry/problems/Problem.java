package dev.concordat.registry.problems;

import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The body of every answer that refuses (RFC 9457). */
@Serdeable
public record Problem(
    String type,
    String title,
    int status,
    String detail,
    @Schema(description = "what to do, the same for every problem of the code") String next,
    String code,
    String requestId,
    @Nullable List<InputProblem> problems,
    @Schema(ref = "#/components/schemas/CheckResult") @Nullable Object result) {

  private static final String TYPES = "https://concordat.dev/problems/";

  /** The problem that an exception tells of, for one request. */
  public static Problem of(ProblemException problem, String requestId) {
    return new Problem(
        TYPES + problem.code(),
        problem.title(),
        problem.status(),
        problem.detail(),
        NextSteps.after(problem.code()),
        problem.code(),
        requestId,
        problem.problems().isEmpty() ? null : problem.problems(),
        problem.result().orElse(null));
  }
}
