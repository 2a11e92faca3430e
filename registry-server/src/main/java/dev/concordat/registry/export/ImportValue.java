package dev.concordat.registry.export;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** A value as it is compared: times by the moment, numbers by what they count. */
record ImportValue(String text) {

  static ImportValue of(@Nullable Object value) {
    return new ImportValue(
        value instanceof OffsetDateTime time ? time.toInstant().toString() : String.valueOf(value));
  }
}
