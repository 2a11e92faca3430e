package dev.concordat.checker.config;

import java.util.Optional;

/**
 * A contract of the project, or all that match a glob.
 *
 * @param name {@code namespace/name} in the registry
 * @param files path or glob, relative to the configuration's folder
 * @param baseline what it is compared with
 * @param policy what holds for it alone
 */
public record ContractEntry(
    Optional<String> name,
    String files,
    Optional<BaselineSetting> baseline,
    PolicySettings policy) {}
