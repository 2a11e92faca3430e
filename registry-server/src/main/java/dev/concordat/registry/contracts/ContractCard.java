package dev.concordat.registry.contracts;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.micronaut.serde.annotation.Serdeable;

/**
 * Who answers for a contract, and what people say of it.
 *
 * @param owner the one team that owns it
 * @param revision counts the edits
 */
@Serdeable
public record ContractCard(
    String namespace,
    String name,
    String format,
    String owner,
    @JsonUnwrapped CardDetails details,
    int revision) {

  ContractName contract() {
    return new ContractName(namespace, name);
  }
}
