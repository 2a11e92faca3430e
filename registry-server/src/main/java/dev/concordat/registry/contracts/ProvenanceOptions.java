package dev.concordat.registry.contracts;

import dev.concordat.registry.forms.Links;
import dev.concordat.registry.problems.ProblemException;
import io.micronaut.core.annotation.Introspected;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.annotation.QueryValue;
import org.jspecify.annotations.Nullable;

/**
 * Where a version comes from, as its publisher says.
 *
 * @param commit in its repository
 * @param branch of that repository
 * @param build http or https address of the build that published it
 * @param author who wrote the change
 * @param tool what sent it; the User-Agent when left out
 */
@Introspected
record ProvenanceOptions(
    @Nullable @QueryValue String commit,
    @Nullable @QueryValue String branch,
    @Nullable @QueryValue String build,
    @Nullable @QueryValue String author,
    @Nullable @QueryValue String tool) {
  private static final int LONGEST_COMMIT = 100;
  private static final int LONGEST_BRANCH = 250;
  private static final int LONGEST_BUILD = 2000;
  private static final int LONGEST_AUTHOR = 320;
  private static final int LONGEST_TOOL = 100;

  Provenance read(HttpRequest<?> request) {
    @Nullable String page = text("build", build, LONGEST_BUILD);
    if (page != null && !Links.isWeb(page)) {
      throw refuse("build must be an http or https address.");
    }
    return new Provenance(
        text("commit", commit, LONGEST_COMMIT),
        text("branch", branch, LONGEST_BRANCH),
        page,
        text("author", author, LONGEST_AUTHOR),
        tool == null ? agent(request) : text("tool", tool, LONGEST_TOOL));
  }

  private static @Nullable String text(String name, @Nullable String value, int longest) {
    if (value == null || value.isBlank()) {
      return null;
    }
    if (value.length() > longest || value.chars().anyMatch(c -> c < ' ')) {
      throw refuse("%s may have %d visible characters.".formatted(name, longest));
    }
    return value.strip();
  }

  private static @Nullable String agent(HttpRequest<?> request) {
    @Nullable String agent = request.getHeaders().get(HttpHeaders.USER_AGENT);
    boolean usable =
        agent != null && !agent.isBlank() && agent.chars().allMatch(c -> c >= ' ' && c < 127);
    return usable ? agent.substring(0, Math.min(agent.length(), LONGEST_TOOL)) : null;
  }

  private static ProblemException refuse(String detail) {
    return ProblemException.of(400, "bad-parameter", "A parameter has no such value", detail);
  }
}
