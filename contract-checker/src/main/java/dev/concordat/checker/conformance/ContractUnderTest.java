package dev.concordat.checker.conformance;

import dev.concordat.checker.model.Contract;
import dev.concordat.checker.model.Exchange;
import dev.concordat.checker.source.Location;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** A contract that an implementation is held against, and what failures quote of it. */
public final class ContractUnderTest {
  private final String name;
  private final Contract contract;
  private final Conformance http;
  private final MessageConformance messages;
  private final Function<String, Optional<String>> texts;

  /**
   * @param texts the text of a file of the contract, as far as it is at hand
   */
  ContractUnderTest(String name, Contract contract, Function<String, Optional<String>> texts) {
    this.name = name;
    this.contract = contract;
    this.http = new Conformance(contract);
    this.messages = new MessageConformance(contract);
    this.texts = texts;
  }

  /** A contract that was read elsewhere. */
  public static ContractUnderTest of(Contract contract) {
    return new ContractUnderTest(contract.title(), contract, file -> Optional.empty());
  }

  public Contract contract() {
    return contract;
  }

  public Conformance http() {
    return http;
  }

  public MessageConformance messages() {
    return messages;
  }

  Optional<String> text(Location place) {
    return texts.apply(place.file());
  }

  Exchange httpOperation(String operation) {
    return http.operation(operation).orElseThrow(() -> unknown(operation, http.operations()));
  }

  Exchange messageOperation(String operation) {
    return messages
        .operation(operation)
        .orElseThrow(() -> unknown(operation, messages.operations()));
  }

  private NoSuchContractException unknown(String operation, List<String> known) {
    return new NoSuchContractException(
        "%s has no operation '%s'; it has %s".formatted(name, operation, String.join(", ", known)));
  }

  @Override
  public String toString() {
    return name;
  }
}
