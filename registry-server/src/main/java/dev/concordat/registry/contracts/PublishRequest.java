package dev.concordat.registry.contracts;

import dev.concordat.checker.policy.Policy;
import dev.concordat.registry.web.Actor;
import java.util.Optional;

/**
 * A version that somebody wants published.
 *
 * @param version chosen by the server when absent
 * @param owner the team a new contract gets
 * @param policy the policy a new contract gets
 * @param acceptedReason why a break may pass, when it may
 */
// The bytes are handed on, never compared.
@SuppressWarnings("ArrayRecordComponent")
record PublishRequest(
    ContractName name,
    Optional<Version> version,
    byte[] content,
    Optional<String> owner,
    Policy policy,
    Optional<String> acceptedReason,
    Actor actor) {}
