package dev.concordat.registry.web;

import dev.concordat.registry.problems.Problem;
import dev.concordat.registry.problems.ProblemException;
import io.micronaut.context.annotation.Primary;
import io.micronaut.http.HttpMethod;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.server.exceptions.response.Error;
import io.micronaut.http.server.exceptions.response.ErrorContext;
import io.micronaut.http.server.exceptions.response.ErrorResponseProcessor;
import jakarta.inject.Singleton;
import java.util.stream.Collectors;

/** Turns every refusal, ours or the framework's, into one form: application/problem+json. */
@Primary
@Singleton
final class ProblemResponses implements ErrorResponseProcessor<Problem> {

  @Override
  public MutableHttpResponse<Problem> processResponse(
      ErrorContext context, MutableHttpResponse<?> response) {
    return write(context.getRequest(), response, FrameworkProblem.of(response, said(context)));
  }

  /** Writes a problem into a response that already has its headers. */
  MutableHttpResponse<Problem> write(
      HttpRequest<?> request, MutableHttpResponse<?> response, ProblemException problem) {
    response.status(problem.status());
    if (request.getMethod() == HttpMethod.HEAD) {
      return response.body(null);
    }
    return response
        .contentType(MediaType.APPLICATION_JSON_PROBLEM_TYPE)
        .body(Problem.of(problem, RequestIds.of(request)));
  }

  private static String said(ErrorContext context) {
    return context.getErrors().stream().map(Error::getMessage).collect(Collectors.joining("; "));
  }
}
