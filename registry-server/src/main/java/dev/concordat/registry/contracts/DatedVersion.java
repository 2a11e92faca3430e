package dev.concordat.registry.contracts;

/** A version with the contract it is of and the team that owns that. */
public record DatedVersion(String namespace, String name, String owner, VersionSummary version) {}
