package dev.concordat.registry.search;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.annotation.QueryValue;

/**
 * What is looked for: all of these apply.
 *
 * @param q words; each must begin a word of the contract, or be a typing mistake away from one
 * @param kind only words that stand there
 * @param format only contracts of this format
 * @param owner only contracts of this team
 * @param lifecycle only contracts whose latest version is in this state
 * @param label only contracts with this label
 * @param after the next of an earlier answer
 * @param size how many at most, up to 100
 */
@Introspected
record SearchOptions(
    @Nullable @QueryValue String q,
    @Nullable @QueryValue Kind kind,
    @Nullable @QueryValue String format,
    @Nullable @QueryValue String owner,
    @Nullable @QueryValue String lifecycle,
    @Nullable @QueryValue String label,
    @Nullable @QueryValue String after,
    @QueryValue(defaultValue = "20") int size) {}
