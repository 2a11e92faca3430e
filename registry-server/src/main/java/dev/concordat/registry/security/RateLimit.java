package dev.concordat.registry.security;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.concordat.registry.problems.ProblemException;
import dev.concordat.registry.settings.Settings;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/**
 * How much one caller may ask of this server: a bucket that holds the requests of a minute and is
 * filled again as time goes by.
 */
@Singleton
final class RateLimit {
  private static final int MOST_CALLERS = 100_000;
  private static final double MINUTE = Duration.ofMinutes(1).toMillis();

  private final int perMinute;
  private final Clock clock;
  private final Cache<String, Bucket> buckets =
      Caffeine.newBuilder()
          .maximumSize(MOST_CALLERS)
          .expireAfterAccess(Duration.ofMinutes(2))
          .build();

  RateLimit(Settings settings, Clock clock) {
    this.perMinute = settings.security().requestsPerMinute();
    this.clock = clock;
  }

  /** Counts a request, or refuses it. */
  void count(String caller) {
    if (perMinute == 0) {
      return;
    }
    Bucket left =
        buckets.asMap().compute(caller, (key, bucket) -> taken(bucket == null ? full() : bucket));
    if (left.refused()) {
      throw ProblemException.of(
          429,
          "too-many-requests",
          "Too many requests",
          "One caller may send %d requests a minute; wait and send it again.".formatted(perMinute));
    }
  }

  private Bucket full() {
    return new Bucket(perMinute, clock.instant(), false);
  }

  private Bucket taken(Bucket bucket) {
    Instant now = clock.instant();
    double gained = Duration.between(bucket.at(), now).toMillis() * perMinute / MINUTE;
    double tokens = Math.min(perMinute, bucket.tokens() + Math.max(gained, 0));
    return tokens < 1 ? new Bucket(tokens, now, true) : new Bucket(tokens - 1, now, false);
  }

  private record Bucket(double tokens, Instant at, boolean refused) {}
}
