package dev.concordat.registry.webhooks;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What happened when a delivery was sent: a status, or why there is none. */
@Serdeable
record Attempt(
    Instant at, @Nullable Integer status, @Nullable String error, int millis, String server) {

  /** A target takes a delivery by any 2xx. */
  boolean succeeded() {
    return status != null && status >= 200 && status < 300;
  }
}
