package dev.concordat.checker.config;

import java.util.List;
import java.util.Optional;

/**
 * A contract that the project uses.
 *
 * @param contract {@code namespace/name}
 * @param range versions that it can live with: {@code ^1.2}, {@code latest}, {@code label:stable}
 * @param uses what it uses of the contract; it has not said when empty
 */
public record ConsumedContract(String contract, Optional<String> range, List<UsedPart> uses) {

  public ConsumedContract {
    uses = List.copyOf(uses);
  }

  /**
   * A part of a contract.
   *
   * @param exchange such as {@code GET /orders/{id}}
   * @param fields of what is read there, as pointers; all when empty
   */
  public record UsedPart(String exchange, List<String> fields) {
    public UsedPart {
      fields = List.copyOf(fields);
    }
  }
}
