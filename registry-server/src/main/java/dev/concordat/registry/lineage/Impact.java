package dev.concordat.registry.lineage;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Whom a change set hits.
 *
 * @param hit consumers whose declared use touches a finding that is breaking or risky
 * @param untouched how many other consumers there are
 * @param referrers contracts that refer to this one, if anything but what is safe was found
 */
@Serdeable
public record Impact(String contract, List<Hit> hit, int untouched, List<Referrer> referrers) {

  /** The teams that run the consumers that are hit. */
  public Set<String> teams() {
    return hit.stream()
        .map(Hit::team)
        .filter(team -> !team.isEmpty())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /**
   * A consumer that is hit.
   *
   * @param range versions that it said it can live with
   * @param inRange whether the changed version is one of them
   * @param worst breaking or risky
   */
  @Serdeable
  public record Hit(
      String service,
      String team,
      @Nullable String range,
      @Nullable Boolean inRange,
      String worst,
      List<Touched> touched) {}

  /** A finding that hits a consumer, and why it does. */
  @Serdeable
  public record Touched(String fingerprint, String severity, String message, String because) {}
}
