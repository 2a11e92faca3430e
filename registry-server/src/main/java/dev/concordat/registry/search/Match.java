package dev.concordat.registry.search;

import io.micronaut.serde.annotation.Serdeable;

/** A place of a contract where a word was found. */
@Serdeable
record Match(Kind kind, String text) {}
