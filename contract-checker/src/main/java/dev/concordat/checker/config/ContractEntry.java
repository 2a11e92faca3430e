package dev.concordat.checker.config;

import dev.concordat.checker.model.Format;
import java.util.Optional;

/**
 * A contract of the project, or all that match a glob.
 *
 * @param name {@code namespace/name} in the registry
 * @param files path or glob, relative to the configuration's folder
 * @param except glob of files that match and are no contracts, such as parts of them
 * @param root the folder whose files belong to the contract; by default that of the file
 * @param format what the contract must be; by default what it looks like
 * @param baseline what it is compared with
 * @param policy what holds for it alone
 */
public record ContractEntry(
    Optional<String> name,
    String files,
    Optional<String> except,
    Optional<String> root,
    Optional<Format> format,
    Optional<BaselineSetting> baseline,
    PolicySettings policy) {

  /** All that match, named after their files. */
  public static ContractEntry of(String files) {
    return new ContractEntry(
        Optional.empty(),
        files,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        PolicySettings.NONE);
  }
}
