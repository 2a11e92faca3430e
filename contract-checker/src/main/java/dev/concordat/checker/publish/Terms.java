package dev.concordat.checker.publish;

import java.util.Optional;

/**
 * How contracts are published.
 *
 * @param version under which; none lets the registry choose the one that the change needs
 * @param owner the owning team; needed when a contract is new
 * @param mode the compatibility mode of a contract that is new
 * @param acceptedReason why a breaking change may be published all the same
 */
public record Terms(
    Optional<String> version,
    Optional<String> owner,
    Optional<String> mode,
    Optional<String> contentModel,
    Optional<String> acceptedReason) {}
