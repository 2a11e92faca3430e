package dev.concordat.registry.checks;

import dev.concordat.checker.source.ContractAddress;
import io.micronaut.serde.annotation.Serdeable;
import org.jspecify.annotations.Nullable;

/**
 * A place in one of the two documents, or in a contract that it refers to.
 *
 * @param file the contract that it refers to, as in concordat:shop/money@1.2.0
 */
@Serdeable
public record SourcePlace(String pointer, int line, int column, @Nullable String file) {
  /** The document itself is called nothing here. */
  public SourcePlace {
    file = file != null && ContractAddress.isMeant(file) ? file : null;
  }
}
