package dev.concordat.registry.search;

/** Which contract. */
record ContractKey(String namespace, String name) {}
