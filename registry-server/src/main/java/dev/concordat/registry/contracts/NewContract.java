package dev.concordat.registry.contracts;

import dev.concordat.registry.checks.CheckPolicy;

/** What a contract begins with. */
record NewContract(
    ContractName name, String format, String owner, CheckPolicy policy, Headline headline) {}
