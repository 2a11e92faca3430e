package dev.concordat.registry.reviews;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/** A finding that was let through until a day. */
public record ExpiringWaiver(
    long review,
    String contract,
    String owner,
    Optional<String> version,
    LocalDate expiresOn,
    Instant decidedAt,
    String fingerprint,
    String message) {}
