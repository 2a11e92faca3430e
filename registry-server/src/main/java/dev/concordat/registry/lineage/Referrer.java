package dev.concordat.registry.lineage;

import io.micronaut.serde.annotation.Serdeable;
import org.jspecify.annotations.Nullable;

/**
 * A contract that a change reaches by reference when it is next published.
 *
 * @param version its latest
 * @param through what it refers to: the changed contract, or one that refers to it in turn
 * @param meansNow the version that its reference means since it was published
 * @param inRange whether its reference would mean the changed version next; unknown when that has
 *     no number yet, or when it refers to the change by way of another contract
 */
@Serdeable
public record Referrer(
    String contract,
    String version,
    String reference,
    String through,
    String meansNow,
    @Nullable Boolean inRange) {}
