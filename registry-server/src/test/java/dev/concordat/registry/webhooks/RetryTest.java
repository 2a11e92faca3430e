package dev.concordat.registry.webhooks;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concordat.registry.events.Event;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class RetryTest {
  private static final Instant NOW = Instant.parse("2026-11-20T12:00:00Z");

  @Test
  void pausesDoubleAndNeverComeAllAtOnce() {
    Backoff backoff = new Backoff(new Random(1));
    for (int attempt = 1; attempt <= 30; attempt++) {
      long full = Math.min(1000L << Math.min(attempt - 1, 10), 600_000);
      assertThat(backoff.after(attempt))
          .isBetween(Duration.ofMillis(full / 2), Duration.ofMillis(full));
    }
    assertThat(backoff.after(10)).isNotEqualTo(backoff.after(10));
  }

  @Test
  void aTargetThatFailsFiveTimesIsSparedForLongerAndLonger() {
    Circuit circuit = Circuit.CLOSED;
    for (int n = 0; n < 4; n++) {
      circuit = circuit.afterFailure(NOW);
      assertThat(circuit.isOpen(NOW)).isFalse();
    }
    circuit = circuit.afterFailure(NOW);
    assertThat(circuit.openUntil()).contains(NOW.plusSeconds(10));
    assertThat(circuit.afterFailure(NOW).openUntil()).contains(NOW.plusSeconds(20));
    for (int n = 0; n < 100; n++) {
      circuit = circuit.afterFailure(NOW);
    }
    assertThat(circuit.openUntil()).contains(NOW.plusSeconds(300));
    assertThat(circuit.isOpen(NOW.plusSeconds(300))).isFalse();
  }

  @Test
  void aSubscriptionTakesContractsNamespacesAndTypes() {
    Event event = new Event("version-published", "shop/orders", "{}");
    assertThat(wants(List.of(), List.of(), event)).isTrue();
    assertThat(wants(List.of("version-published"), List.of("shop/orders"), event)).isTrue();
    assertThat(wants(List.of(), List.of("shop/*"), event)).isTrue();
    assertThat(wants(List.of(), List.of("shop/order"), event)).isFalse();
    assertThat(wants(List.of(), List.of("sho/*"), event)).isFalse();
    assertThat(wants(List.of("team-changed"), List.of(), event)).isFalse();
  }

  private static boolean wants(List<String> types, List<String> contracts, Event event) {
    return new Subscription(types, contracts).wants(event);
  }
}
