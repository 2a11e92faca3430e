package dev.concordat.registry.contracts;

/** What a contract begins with. */
record NewContract(ContractName name, String format, String owner, Headline headline) {}
