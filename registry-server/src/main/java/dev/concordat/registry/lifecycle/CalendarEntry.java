package dev.concordat.registry.lifecycle;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Something that happens on a day.
 *
 * @param kind sunset, break or waiver-expiry
 * @param contract NAMESPACE/NAME
 * @param title one line for people
 * @param knownSince when it was announced or decided
 */
@Serdeable
record CalendarEntry(
    LocalDate day,
    String kind,
    String contract,
    @Nullable String version,
    String owner,
    String title,
    Instant knownSince,
    String id) {
  String page() {
    return "/contracts/" + contract + "/versions";
  }
}
