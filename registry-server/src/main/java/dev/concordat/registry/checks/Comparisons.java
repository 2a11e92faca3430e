package dev.concordat.registry.checks;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.concordat.checker.ContractChecker;
import dev.concordat.checker.policy.Policy;
import dev.concordat.checker.policy.Verdict;
import dev.concordat.checker.report.JsonReport;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.micronaut.json.JsonMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Compares contracts. The same two documents under the same policy always give the same result, so
 * the latest results are remembered: what was compared before a lock is taken costs nothing under
 * it.
 */
@Singleton
public final class Comparisons {
  /** Findings that may be remembered, over all results. */
  private static final long FINDINGS = 50_000;

  private final ContractChecker checker = new ContractChecker();
  private final JsonMapper json;
  private final MeterRegistry metrics;
  private final Cache<Pair, CheckResult> remembered =
      Caffeine.newBuilder()
          .maximumWeight(FINDINGS)
          .<Pair, CheckResult>weigher((pair, result) -> 1 + result.findings().size())
          .build();

  Comparisons(JsonMapper json, MeterRegistry metrics) {
    this.json = json;
    this.metrics = metrics;
  }

  /** What changes from one contract to the other, and whom it breaks. */
  public CheckResult compare(ReadContract before, ReadContract after, Policy policy) {
    Pair pair = new Pair(before.identity(), after.identity(), policy);
    @Nullable CheckResult known = remembered.getIfPresent(pair);
    if (known != null) {
      return known;
    }
    // Not computed inside the cache: a long comparison would hold up others there.
    Timer.Sample begun = Timer.start(metrics);
    CheckResult result = result(checker.check(before.contract(), after.contract(), policy));
    begun.stop(metrics.timer("concordat.check", "verdict", result.verdict()));
    remembered.put(pair, result);
    return result;
  }

  /** The checker's own JSON is the public form; reading it back keeps the two from differing. */
  private CheckResult result(Verdict verdict) {
    try {
      byte[] report = JsonReport.of(verdict).toString().getBytes(StandardCharsets.UTF_8);
      return json.readValue(report, CheckResult.class);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private record Pair(String before, String after, Policy policy) {}
}
