package dev.concordat.checker.client;

import dev.concordat.checker.source.ContractAddress;
import dev.concordat.checker.source.Folder;
import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** A folder, and beside it the contracts of a registry, which references name by their address. */
public final class RegistryFolder implements Folder {
  private final Folder own;
  private final RegistryClient registry;
  private final Map<String, String> reasons = new HashMap<>();

  /**
   * @param own where everything else lies
   */
  public RegistryFolder(Folder own, RegistryClient registry) {
    this.own = own;
    this.registry = registry;
  }

  @Override
  public String name(String path) {
    return ContractAddress.isMeant(path) ? path : own.name(path);
  }

  @Override
  public Optional<String> find(String path) throws IOException {
    if (!ContractAddress.isMeant(path)) {
      return own.find(path);
    }
    Optional<ContractAddress> address = ContractAddress.parse(path);
    if (address.isEmpty()) {
      reasons.put(path, ContractAddress.malformed(path));
      return Optional.empty();
    }
    try {
      Optional<String> meant = meant(address.get());
      if (meant.isEmpty()) {
        reasons.put(
            path,
            "no published version of '%s' is in the range %s; correct the range, or publish one"
                .formatted(address.get().contract(), address.get().range()));
      }
      return meant;
    } catch (RegistryException e) {
      reasons.put(
          path, "'%s' is not to be had: %s".formatted(address.get().text(), e.getMessage()));
      return Optional.empty();
    }
  }

  @Override
  public Optional<String> reason(String path) {
    return ContractAddress.isMeant(path)
        ? Optional.ofNullable(reasons.get(path))
        : own.reason(path);
  }

  @Override
  public byte[] read(String path, int most) throws IOException {
    if (!ContractAddress.isMeant(path)) {
      return own.read(path, most);
    }
    ContractAddress exact = ContractAddress.parse(path).orElseThrow();
    try {
      byte[] content = registry.content(ContractName.of(exact.contract()), exact.range());
      return content.length > most ? Arrays.copyOf(content, most) : content;
    } catch (RegistryException e) {
      throw new IOException(e.getMessage(), e);
    }
  }

  /** What a published contract refers to was settled when it was published. */
  private Optional<String> meant(ContractAddress address) throws RegistryException {
    if (address.from().isPresent()) {
      ContractAddress from = address.from().get();
      Optional<String> pinned =
          registry.references(ContractName.of(from.contract()), from.range()).stream()
              .filter(reference -> reference.reference().equals(address.text()))
              .map(reference -> ContractAddress.pathOf(reference.contract(), reference.version()))
              .findFirst();
      if (pinned.isPresent()) {
        return pinned;
      }
    }
    ContractName name = ContractName.of(address.contract());
    return registry
        .find(name, "range:" + address.range())
        .map(version -> ContractAddress.pathOf(address.contract(), version.version()));
  }
}
