package dev.concordat.registry.checks;

import io.micronaut.serde.annotation.Serdeable;

/** A place in one of the two documents. */
@Serdeable
public record SourcePlace(String pointer, int line, int column) {}
