package dev.concordat.registry.web;

import dev.concordat.registry.problems.ProblemException;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.server.exceptions.ExceptionHandler;
import jakarta.inject.Singleton;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Our own faults: the client gets a reference, the log gets the fault under that reference. */
@Singleton
final class UnexpectedFaults implements ExceptionHandler<Throwable, HttpResponse<?>> {
  private static final Logger LOG = LoggerFactory.getLogger(UnexpectedFaults.class);

  private final ProblemResponses responses;

  UnexpectedFaults(ProblemResponses responses) {
    this.responses = responses;
  }

  @Override
  @SuppressWarnings("rawtypes") // the framework's signature
  public HttpResponse<?> handle(HttpRequest request, Throwable fault) {
    String reference = RequestIds.of(request);
    if (Overload.caused(fault)) {
      LOG.warn("{} {} found the database busy", request.getMethod(), request.getPath());
      return responses.write(
          request, HttpResponse.ok().header(HttpHeaders.RETRY_AFTER, "2"), Overload.problem());
    }
    LOG.error(
        "{} {} failed, reference {}", request.getMethod(), request.getPath(), reference, fault);
    return responses.write(
        request,
        HttpResponse.serverError(),
        ProblemException.of(
            500,
            "internal-error",
            "The server failed",
            "This is our fault, not yours. Its reference in the server's log is "
                + reference
                + "."));
  }
}
