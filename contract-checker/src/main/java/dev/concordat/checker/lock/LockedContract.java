package dev.concordat.checker.lock;

import java.time.Duration;
import java.time.Instant;

/**
 * A contract that is pinned.
 *
 * @param contract {@code namespace/name}
 * @param range the versions that were asked for
 * @param version the one that was found
 * @param sha256 of its bytes, in lower-case hex digits
 * @param file where it is, relative to the lock file
 * @param pulled when that version was found
 * @param from the registry that gave it
 */
public record LockedContract(
    String contract,
    String range,
    String version,
    String sha256,
    String file,
    Instant pulled,
    String from) {

  /** How long ago it was pulled, in words. */
  public String age(Instant now) {
    Duration age = Duration.between(pulled, now);
    if (age.toDays() > 0) {
      return counted(age.toDays(), "day");
    }
    return age.toHours() > 0
        ? counted(age.toHours(), "hour")
        : counted(Math.max(0, age.toMinutes()), "minute");
  }

  private static String counted(long count, String unit) {
    return "%d %s%s ago".formatted(count, unit, count == 1 ? "" : "s");
  }
}
