package dev.concordat.registry.web;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;

/** Knows how many requests are being answered, so that a server that stops finishes them. */
@Singleton
public final class InFlight implements MeterBinder {
  private static final Duration LOOK = Duration.ofMillis(50);

  private final AtomicInteger requests = new AtomicInteger();
  private volatile boolean draining;

  void begin() {
    requests.incrementAndGet();
  }

  void end() {
    requests.decrementAndGet();
  }

  boolean isDraining() {
    return draining;
  }

  @Override
  public void bindTo(MeterRegistry metrics) {
    Gauge.builder("concordat.requests.active", requests, AtomicInteger::get)
        .description("requests that are being answered")
        .register(metrics);
  }

  /** From now on this server is not ready; returns when it has answered everybody, or in time. */
  public void drain(Duration patience) {
    draining = true;
    long end = System.nanoTime() + patience.toNanos();
    try {
      while (requests.get() > 0 && System.nanoTime() < end) {
        Thread.sleep(LOOK.toMillis());
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
