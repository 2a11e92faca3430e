package dev.concordat.registry.contracts;

import dev.concordat.registry.semver.Version;
import java.util.Optional;

/** A contract as it is kept: what publishing has to know of it. */
record RegisteredContract(
    long id,
    ContractName name,
    String format,
    String owner,
    Optional<Version> latest,
    int versionCount) {}
