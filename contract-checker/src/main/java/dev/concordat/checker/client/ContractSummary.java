package dev.concordat.checker.client;

import java.util.Optional;

/** What a registry says about a contract. */
public record ContractSummary(
    ContractName name,
    String format,
    String owner,
    String mode,
    String contentModel,
    Optional<VersionSummary> latest) {}
