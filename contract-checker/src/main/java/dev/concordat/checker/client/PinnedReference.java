package dev.concordat.checker.client;

/**
 * What a reference of a published version to another contract means.
 *
 * @param reference as the document writes it, up to the hash
 * @param contract {@code namespace/name}
 */
public record PinnedReference(String reference, String contract, String version) {}
