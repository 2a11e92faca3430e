package dev.concordat.registry.contracts;

import dev.concordat.checker.policy.Policy;

/** What a contract begins with. */
record NewContract(
    ContractName name, String format, String owner, Policy policy, Headline headline) {}
