package dev.concordat.registry.lineage;

import io.micronaut.serde.annotation.Serdeable;

/**
 * That a contract's latest version refers to another contract.
 *
 * @param reference as its document writes it, up to the hash
 * @param targetVersion that it means since it was published
 */
@Serdeable
record Reference(
    String contract, String version, String reference, String target, String targetVersion) {}
