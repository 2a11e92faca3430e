package dev.concordat.registry.contracts;

/** A version and the contract it is of. */
record Publication(RegisteredContract contract, PublishedVersion version) {}
