package dev.concordat.checker.client;

import java.io.Serial;
import java.net.URI;
import java.util.List;
import java.util.Optional;

/** A registry refused, or could not be asked; the message names it and ends with the next step. */
public final class RegistryException extends Exception {
  @Serial private static final long serialVersionUID = 1;

  private final transient Problem problem;

  private RegistryException(String message, Problem problem) {
    super(message);
    this.problem = problem;
  }

  static RegistryException refused(URI registry, Problem problem) {
    StringBuilder message =
        new StringBuilder("The registry at %s refused: %s".formatted(registry, problem.title()));
    if (!problem.detail().isEmpty()) {
      message.append(": ").append(problem.detail());
    }
    message.append(" (").append(problem.code());
    problem.requestId().ifPresent(id -> message.append(", request ").append(id));
    message.append(')');
    problem.details().forEach(detail -> message.append("\n  ").append(detail));
    return new RegistryException(message + "\n" + problem.nextStep(), problem);
  }

  static RegistryException unreachable(URI registry, String reason) {
    String next =
        "Check the address, and that the registry runs: GET %s/health answers UP."
            .formatted(registry);
    return withoutAnswer(
        "unreachable", "Cannot reach the registry at %s: %s%n%s".formatted(registry, reason, next));
  }

  static RegistryException strangeAnswer(URI registry, String what) {
    return withoutAnswer(
        "strange-answer",
        "What answers at %s is no Concordat registry: %s%nCheck the address."
            .formatted(registry, what));
  }

  private static RegistryException withoutAnswer(String code, String message) {
    return new RegistryException(
        message, new Problem(0, code, message, "", Optional.empty(), List.of(), Optional.empty()));
  }

  public Problem problem() {
    return problem;
  }

  /** True when the registry answered that it does not have what was asked for. */
  public boolean isNotFound() {
    return problem.status() == 404 && problem.code().endsWith("-not-found");
  }
}
