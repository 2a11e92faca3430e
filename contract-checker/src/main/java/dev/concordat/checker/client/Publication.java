package dev.concordat.checker.client;

import java.util.Optional;

/**
 * A version to publish.
 *
 * @param version none lets the registry choose: the bump that the change requires
 * @param owner the owning team; needed when the contract is new
 * @param mode the compatibility mode of a contract that is new
 * @param acceptedReason why a breaking change may be published all the same
 */
public record Publication(
    ContractName contract,
    Optional<String> version,
    byte[] content,
    Optional<String> owner,
    Optional<String> mode,
    Optional<String> contentModel,
    Optional<String> acceptedReason) {}
