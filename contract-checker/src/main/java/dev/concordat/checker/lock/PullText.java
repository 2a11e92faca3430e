package dev.concordat.checker.lock;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** What a pull did, in words. */
public record PullText(PullMode mode, Instant now) {

  /** A line for each contract. */
  public List<String> of(List<Pulled> all) {
    List<String> lines = new ArrayList<>();
    for (Pulled pulled : all) {
      LockedContract locked = pulled.locked();
      lines.add(
          "%s %s (%s) %s: %s"
              .formatted(
                  locked.contract(),
                  locked.version(),
                  locked.range(),
                  what(pulled),
                  locked.file()));
    }
    return lines;
  }

  private String what(Pulled pulled) {
    if (mode == PullMode.OFFLINE) {
      return "offline, pulled " + pulled.locked().age(now);
    }
    return pulled
        .before()
        .map(before -> "instead of " + before)
        .orElse(pulled.fetched() ? "pulled" : "unchanged, pulled " + pulled.locked().age(now));
  }
}
