package dev.concordat.registry.security;

import dev.concordat.registry.problems.ProblemException;
import io.micronaut.http.HttpRequest;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Who sends a request, known by a token.
 *
 * @param until when the token expires, if it does
 */
public record Caller(String name, List<Grant> grants, String tokenId, Optional<Instant> until) {
  private static final String ATTRIBUTE = "concordat.caller";

  /** Grants stay as they are. */
  public Caller {
    grants = List.copyOf(grants);
  }

  /** A caller whose token does not expire. */
  public Caller(String name, List<Grant> grants, String tokenId) {
    this(name, grants, tokenId, Optional.empty());
  }

  /** The same caller, until some time. */
  public Caller until(Instant end) {
    return new Caller(name, grants, tokenId, Optional.of(end));
  }

  /** The caller of a request, if it brought a token. */
  public static Optional<Caller> of(HttpRequest<?> request) {
    return request.getAttribute(ATTRIBUTE, Caller.class);
  }

  /** Refuses a caller who has no such role for a team. */
  public void require(Role needed, String team) {
    if (grants.stream().noneMatch(grant -> grant.covers(needed, team))) {
      throw wrongRole("%s of team '%s'".formatted(needed.id(), team));
    }
  }

  /** Refuses a caller who has the role nowhere. */
  void require(Role needed) {
    if (grants.stream().noneMatch(grant -> grant.covers(needed))) {
      throw wrongRole(needed.id());
    }
  }

  void attachTo(HttpRequest<?> request) {
    request.setAttribute(ATTRIBUTE, this);
  }

  private ProblemException wrongRole(String needed) {
    String has = grants.stream().map(Grant::toString).collect(Collectors.joining(", "));
    return ProblemException.of(
        403,
        "wrong-role",
        "The token may not do this",
        "'%s' is %s; this needs %s.".formatted(name, has.isEmpty() ? "nothing" : has, needed));
  }
}
