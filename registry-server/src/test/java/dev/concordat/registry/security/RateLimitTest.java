package dev.concordat.registry.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.concordat.registry.Answer;
import dev.concordat.registry.TestRegistry;
import dev.concordat.registry.settings.SettingsReader;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RateLimitTest {
  @TempDir private Path data;

  @Test
  void aMinutesRequestsMayComeAtOnceAndThenOneAfterTheOther() throws Exception {
    StoppedClock clock = new StoppedClock();
    RateLimit limit =
        new RateLimit(SettingsReader.read(List.of("--security-rate=60"), Map.of()), clock);
    for (int n = 0; n < 60; n++) {
      limit.count("ann");
    }
    assertThatThrownBy(() -> limit.count("ann")).hasMessageContaining("60 requests a minute");
    assertThatCode(() -> limit.count("bob")).doesNotThrowAnyException();
    clock.now = clock.now.plusSeconds(1);
    limit.count("ann");
    assertThatThrownBy(() -> limit.count("ann")).hasMessageContaining("60 requests a minute");
  }

  @Test
  void theServerSaysWhenToComeBackAndItsHealthIsNotLimited() {
    try (TestRegistry registry = TestRegistry.startIn(data, "--security-rate=2")) {
      String[] admin = {"Authorization", "Bearer " + TestRegistry.ADMIN};
      registry.api().get("/api/v1/me");
      registry.api().get("/api/v1/me");
      Answer third = registry.api().get("/api/v1/me");
      assertThat(third.status()).isEqualTo(429);
      assertThat(third.at("/code")).isEqualTo("too-many-requests");
      assertThat(third.header("Retry-After")).isEqualTo("2");
      assertThat(registry.api().get("/api/v1/me", admin).status()).isEqualTo(200);
      assertThat(registry.api().get("/health").status()).isEqualTo(200);
    }
  }

  private static final class StoppedClock extends Clock {
    private Instant now = Instant.parse("2026-11-20T12:00:00Z");

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }

    @Override
    public Instant instant() {
      return now;
    }
  }
}
