package dev.concordat.checker.lint.functions;

import dev.concordat.checker.lint.jsonpath.Cursor;
import dev.concordat.checker.lint.regex.LinearPattern;
import java.util.List;
import java.util.Optional;

/**
 * {@code concordat:everyOperation}: operations of some methods have a header, or a response. Where
 * none of them has it, that is one complaint about all: the team has not decided yet.
 */
final class EveryOperation implements LintFunction {
  private final List<String> methods;
  private final Optional<LinearPattern> header;
  private final List<String> responses;

  EveryOperation(Options options) {
    options.allow("methods", "header", "responses");
    this.methods = options.texts("methods");
    this.header = options.pattern("header");
    this.responses = options.texts("responses");
    if (header.isEmpty() && responses.isEmpty()) {
      options.problemHere("the function needs 'header' or 'responses'");
    }
  }

  @Override
  public List<Complaint> check(Target target, LintContext context) {
    List<Operation> asked =
        context.operations().stream()
            .filter(operation -> methods.isEmpty() || methods.contains(operation.method()))
            .toList();
    List<Operation> lacking = asked.stream().filter(operation -> !has(operation)).toList();
    if (lacking.size() == asked.size() && lacking.size() > 1) {
      Cursor paths = lacking.get(0).path().parent().orElse(lacking.get(0).path());
      return List.of(Complaint.at(paths, "none of the %d operations has it", lacking.size()));
    }
    return lacking.stream()
        .map(operation -> Complaint.at(operation.at(), "%s lacks it", operation.label()))
        .toList();
  }

  private boolean has(Operation operation) {
    return header.isPresent()
        ? operation.hasParameter("header", header.get()::isFoundIn)
        : operation.responses().stream().anyMatch(response -> responses.contains(response.key()));
  }
}
