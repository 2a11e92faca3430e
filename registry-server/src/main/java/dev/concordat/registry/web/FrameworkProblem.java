package dev.concordat.registry.web;

import dev.concordat.registry.problems.ProblemException;
import io.micronaut.http.HttpResponse;
import java.util.Locale;

/** Names what the framework refuses, with the codes and words of our own refusals. */
final class FrameworkProblem {
  private FrameworkProblem() {}

  static ProblemException of(HttpResponse<?> response, String said) {
    int status = response.code();
    return switch (status) {
      case 400 -> ProblemException.of(400, "bad-request", "The request cannot be read", said);
      case 404 ->
          ProblemException.of(
              404, "not-found", "Nothing is here", "No such address; see /api/v1/openapi.yaml.");
      case 405 -> ProblemException.of(405, "method-not-allowed", "Wrong method", said);
      case 406 ->
          ProblemException.of(
              406, "not-acceptable", "Not available in that form", said + " Send Accept: */*.");
      case 413 ->
          ProblemException.of(413, "contract-too-large", "The body is larger than allowed", said);
      case 415 ->
          ProblemException.of(415, "unsupported-media-type", "That content type is not read", said);
      default -> ProblemException.of(status, codeOf(response.reason()), response.reason(), said);
    };
  }

  private static String codeOf(String reason) {
    return reason.toLowerCase(Locale.ROOT).replaceAll("[^a-z]+", "-");
  }
}
