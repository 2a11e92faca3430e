package dev.concordat.registry.search;

import io.micronaut.serde.annotation.Serdeable;

/** How many of the contracts that were found have a value. */
@Serdeable
record FacetValue(String value, int count) {}
