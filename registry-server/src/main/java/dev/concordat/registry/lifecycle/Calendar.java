package dev.concordat.registry.lifecycle;

import dev.concordat.registry.contracts.DatedVersion;
import dev.concordat.registry.contracts.Deprecation;
import dev.concordat.registry.contracts.VersionHistory;
import dev.concordat.registry.contracts.VersionSummary;
import dev.concordat.registry.reviews.ExpiringWaiver;
import dev.concordat.registry.reviews.Reviews;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** Gathers what happens in some days. */
@Singleton
final class Calendar {
  private final VersionHistory history;
  private final Reviews reviews;

  Calendar(VersionHistory history, Reviews reviews) {
    this.history = history;
    this.reviews = reviews;
  }

  /** Sunsets, breaks and ends of waivers, the first day first. */
  List<CalendarEntry> entries(Days days, Optional<String> owner) {
    LocalDate from = days.from();
    LocalDate to = days.to();
    return Stream.of(
            history.sunsets(from, to, owner).stream().map(Calendar::sunset),
            history.breaks(from, to, owner).stream().map(Calendar::change),
            reviews.expiring(from, to, owner).stream().map(Calendar::expiry))
        .flatMap(entries -> entries)
        .sorted(
            Comparator.comparing(CalendarEntry::day)
                .thenComparing(CalendarEntry::contract)
                .thenComparing(CalendarEntry::id))
        .toList();
  }

  private static CalendarEntry sunset(DatedVersion dated) {
    Deprecation deprecation = Objects.requireNonNull(dated.version().deprecation());
    String successor =
        deprecation.successor() == null ? "" : "; use " + deprecation.successor() + " instead";
    return entry(
        dated,
        deprecation.sunset(),
        "sunset",
        "Sunset of %s/%s %s%s"
            .formatted(dated.namespace(), dated.name(), dated.version().version(), successor),
        deprecation.announcedAt());
  }

  private static CalendarEntry change(DatedVersion dated) {
    VersionSummary version = dated.version();
    return entry(
        dated,
        LocalDate.ofInstant(version.publishedAt(), ZoneOffset.UTC),
        "break",
        "%s/%s %s was published with %d breaking change(s)"
            .formatted(
                dated.namespace(), dated.name(), version.version(), version.counts().breaking()),
        version.publishedAt());
  }

  private static CalendarEntry expiry(ExpiringWaiver waiver) {
    return new CalendarEntry(
        waiver.expiresOn(),
        "waiver-expiry",
        waiver.contract(),
        waiver.version().orElse(null),
        waiver.owner(),
        "Last day of a waiver of %s: %s".formatted(waiver.contract(), waiver.message()),
        waiver.decidedAt(),
        "waiver-%d-%s".formatted(waiver.review(), waiver.fingerprint()));
  }

  private static CalendarEntry entry(
      DatedVersion dated, LocalDate day, String kind, String title, Instant knownSince) {
    String contract = dated.namespace() + "/" + dated.name();
    return new CalendarEntry(
        day,
        kind,
        contract,
        dated.version().version(),
        dated.owner(),
        title,
        knownSince,
        "%s-%s-%s".formatted(kind, contract.replace('/', '-'), dated.version().version()));
  }
}
