package dev.concordat.registry.contracts;

import dev.concordat.checker.policy.Policy;
import java.util.Optional;

/** A contract as it is kept: what publishing has to know of it. */
record RegisteredContract(
    long id,
    ContractName name,
    String format,
    Policy policy,
    Optional<Version> latest,
    int versionCount) {}
