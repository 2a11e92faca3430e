package dev.concordat.registry.checks;

import dev.concordat.checker.model.Contract;
import dev.concordat.checker.source.Syntax;

/**
 * A contract as it was sent, read.
 *
 * @param rawSha256 of the bytes as they came
 * @param contentHash of the canonical form: the same for the same content, however it is written
 */
public record ReadContract(
    Contract contract, Syntax syntax, int size, String rawSha256, String contentHash) {}
