package dev.concordat.registry.checks;

import dev.concordat.checker.source.ContractAddress;
import io.micronaut.serde.annotation.Serdeable;

/**
 * What a reference to another contract of the registry means.
 *
 * @param reference as the document writes it, up to the hash
 * @param contract NAMESPACE/NAME
 */
@Serdeable
public record Pin(String reference, String contract, String version) {
  /** Where the checker finds the version that is meant. */
  String path() {
    return ContractAddress.pathOf(contract, version);
  }
}
