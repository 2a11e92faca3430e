package dev.concordat.registry.search;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Contracts that were found; next leads to more of them. */
@Serdeable
record SearchResult(List<Hit> items, int total, @Nullable String next, Facets facets) {}
