package dev.concordat.registry.checks;

import dev.concordat.checker.source.ContractAddress;
import dev.concordat.checker.source.Folder;
import dev.concordat.registry.checks.ReferencedContracts.Unreferable;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The contracts that one document refers to; to the checker they are files beside it. */
final class ReferenceFolder implements Folder {
  private final ReferencedContracts registry;
  private final Map<String, Pin> known = new TreeMap<>();
  private final Map<String, String> reasons = new HashMap<>();
  private final Optional<String> contract;

  private ReferenceFolder(ReferencedContracts registry, Optional<String> contract) {
    this.registry = registry;
    this.contract = contract;
  }

  /** For a document that is not stored: its references mean what they mean now. */
  static ReferenceFolder fresh(ReferencedContracts registry, String contract) {
    return new ReferenceFolder(registry, Optional.of(contract));
  }

  /** For a stored version: its references mean what they meant then. */
  static ReferenceFolder pinned(ReferencedContracts registry, List<Pin> pins) {
    ReferenceFolder folder = new ReferenceFolder(registry, Optional.empty());
    pins.forEach(pin -> folder.known.put(pin.reference(), pin));
    return folder;
  }

  /** What the document's own references mean, in the order of their texts. */
  List<Pin> pins() {
    return known.values().stream().sorted(Comparator.comparing(Pin::reference)).toList();
  }

  /** Whether a reference leads nowhere now; it may tomorrow. */
  boolean isMissingSomething() {
    return !reasons.isEmpty();
  }

  @Override
  public String name(String path) {
    return path.isEmpty() ? "contract" : path;
  }

  @Override
  public Optional<String> find(String path) {
    Optional<ContractAddress> address = ContractAddress.parse(path);
    if (address.isEmpty()) {
      if (ContractAddress.isMeant(path)) {
        reasons.put(path, ContractAddress.malformed(path));
      }
      return Optional.empty();
    }
    try {
      return Optional.of(meant(address.orElseThrow()).path());
    } catch (Unreferable e) {
      reasons.put(path, String.valueOf(e.getMessage()));
      return Optional.empty();
    }
  }

  @Override
  public Optional<String> reason(String path) {
    return Optional.ofNullable(reasons.get(path));
  }

  @Override
  public byte[] read(String path, int most) {
    ContractAddress exact = ContractAddress.parse(path).orElseThrow();
    byte[] content = registry.content(exact.contract(), exact.range());
    return content.length > most ? Arrays.copyOf(content, most) : content;
  }

  private Pin meant(ContractAddress address) throws Unreferable {
    Map<String, Pin> settled = address.from().isPresent() ? pinsOf(address) : known;
    Pin pin = settled.get(address.text());
    if (pin != null) {
      return pin;
    }
    if (address.from().isPresent() || contract.isEmpty()) {
      throw new Unreferable(
          "'%s' was not settled when this was published".formatted(address.text()));
    }
    Pin fresh = registry.resolve(address, contract.orElseThrow());
    known.put(address.text(), fresh);
    return fresh;
  }

  private Map<String, Pin> pinsOf(ContractAddress address) {
    ContractAddress from = address.from().orElseThrow();
    return registry.pins(from.contract(), from.range()).stream()
        .collect(Collectors.toMap(Pin::reference, Function.identity()));
  }
}
