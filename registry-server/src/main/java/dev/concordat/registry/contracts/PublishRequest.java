package dev.concordat.registry.contracts;

import dev.concordat.registry.checks.PolicyChoice;
import dev.concordat.registry.semver.Version;
import dev.concordat.registry.web.Actor;
import java.util.Optional;

/**
 * A version that somebody wants published.
 *
 * @param version chosen by the server when absent
 * @param draft to be kept as a draft only
 * @param owner the team a new contract gets
 * @param choice what a new contract's policy says
 * @param acceptedReason why a break may pass, when it may
 */
// The bytes are handed on, never compared.
@SuppressWarnings("ArrayRecordComponent")
record PublishRequest(
    ContractName name,
    Optional<Version> version,
    byte[] content,
    boolean draft,
    Optional<String> owner,
    PolicyChoice choice,
    Optional<String> acceptedReason,
    Provenance provenance,
    Actor actor) {}
