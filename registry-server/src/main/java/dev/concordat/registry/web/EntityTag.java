package dev.concordat.registry.web;

import dev.concordat.registry.problems.ProblemException;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;

/** Names one state of something that changes (RFC 9110, 8.8.3). */
public final class EntityTag {
  private EntityTag() {}

  /** An answer with the tag of its revision. */
  public static <T> HttpResponse<T> tagged(T body, int revision) {
    return HttpResponse.ok(body).header(HttpHeaders.ETAG, IfMatch.tag(revision));
  }

  /** Somebody else was faster. */
  public static ProblemException changedMeanwhile() {
    return ProblemException.of(
        412,
        "changed-meanwhile",
        "It is not what you saw any more",
        "Somebody changed it in the meantime; read it again and send the new ETag as If-Match.");
  }
}
