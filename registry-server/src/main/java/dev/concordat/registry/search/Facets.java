package dev.concordat.registry.search;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;

/** What the contracts that were found are, counted. */
@Serdeable
record Facets(
    List<FacetValue> format,
    List<FacetValue> owner,
    List<FacetValue> lifecycle,
    List<FacetValue> label) {}
