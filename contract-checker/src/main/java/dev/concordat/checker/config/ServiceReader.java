package dev.concordat.checker.config;

import dev.concordat.checker.client.ContractName;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads what a configuration says of the project's service. */
final class ServiceReader {
  private static final List<String> CONSUMED = List.of("contract", "range", "uses");
  private static final List<String> USED = List.of("exchange", "fields");

  private ServiceReader() {}

  static ServiceSettings read(Section root) {
    Set<String> seen = new HashSet<>();
    return new ServiceSettings(
        root.text("service"),
        root.texts("provides"),
        root.sections("consumes", CONSUMED).stream()
            .flatMap(one -> consumed(one, seen).stream())
            .toList(),
        root.text("pulled"));
  }

  private static Optional<ConsumedContract> consumed(Section section, Set<String> seen) {
    Optional<String> contract =
        section
            .needed("contract", "say namespace/name of the contract")
            .flatMap(name -> known(section, name));
    contract
        .filter(name -> !seen.add(name))
        .ifPresent(name -> section.problemHere("'%s' is consumed twice; keep one entry", name));
    List<ConsumedContract.UsedPart> uses =
        section.sections("uses", USED).stream().flatMap(one -> used(one).stream()).toList();
    return contract.map(name -> new ConsumedContract(name, section.text("range"), uses));
  }

  private static Optional<String> known(Section section, String text) {
    try {
      return Optional.of(ContractName.of(text).toString());
    } catch (IllegalArgumentException e) {
      section.problemHere("%s", String.valueOf(e.getMessage()));
      return Optional.empty();
    }
  }

  private static Optional<ConsumedContract.UsedPart> used(Section section) {
    return section
        .needed("exchange", "say which operation or message, such as GET /orders/{id}")
        .map(
            exchange ->
                new ConsumedContract.UsedPart(exchange, section.texts("fields").orElse(List.of())));
  }
}
