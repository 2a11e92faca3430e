package dev.concordat.registry.web;

import dev.concordat.registry.problems.ProblemException;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import java.util.Optional;

/** The revision that a client believes to change; without one it changes whatever is there. */
public record IfMatch(Optional<String> sent) {

  /** What a request says in {@code If-Match}. */
  public static IfMatch of(HttpRequest<?> request) {
    return new IfMatch(Optional.ofNullable(request.getHeaders().get(HttpHeaders.IF_MATCH)));
  }

  /** The ETag of a revision. */
  public static String tag(int revision) {
    return "\"" + revision + "\"";
  }

  /** Refuses to change anything but what the client has seen. */
  public void require(Optional<Integer> revision) {
    boolean fine =
        sent.isEmpty()
            || sent.filter("*"::equals).isPresent() && revision.isPresent()
            || sent.equals(revision.map(IfMatch::tag));
    if (!fine) {
      throw ProblemException.of(
          412,
          "changed-meanwhile",
          "It is not what you have seen",
          "If-Match is %s, the revision is %s; read it again and decide anew."
              .formatted(sent.orElse(""), revision.map(IfMatch::tag).orElse("none")));
    }
  }
}
