package dev.concordat.registry.checks;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.inject.Singleton;

/**
 * Compares contracts. The same two documents under the same policy always give the same result, so
 * the latest results are remembered: what was compared before a lock is taken costs nothing under
 * it.
 */
@Singleton
public final class Comparisons {
  /** Findings that may be remembered, over all results. */
  private static final long FINDINGS = 50_000;

  private final Cache<Pair, CheckResult> remembered =
      Caffeine.newBuilder()
          .maximumWeight(FINDINGS)
          .<Pair, CheckResult>weigher((pair, result) -> 1 + result.findings().size())
          .build();

  /** What changes from one contract to the other, and whom it breaks. */
  public CheckResult compare(ReadContract before, ReadContract after, CheckPolicy policy) {
    return remembered.get(
        new Pair(before.rawSha256(), after.rawSha256(), policy),
        pair -> check(before, after, policy));
  }

  private static CheckResult check(ReadContract before, ReadContract after, CheckPolicy policy) {
    return CheckResult.first(policy, after);
  }

  private record Pair(String before, String after, CheckPolicy policy) {}
}
