package dev.concordat.checker.conformance;

/** Where the contracts that tests name are found. */
interface ContractSource {
  /**
   * @param reference {@code namespace/name@range}, or a path where there are files
   * @throws NoSuchContractException with the next step, when it is not to be had
   */
  ContractUnderTest find(String reference);
}
