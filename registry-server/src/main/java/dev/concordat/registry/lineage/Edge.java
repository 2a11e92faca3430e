package dev.concordat.registry.lineage;

import io.micronaut.serde.annotation.Serdeable;
import org.jspecify.annotations.Nullable;

/**
 * That a service provides or consumes a contract.
 *
 * @param role provides or consumes
 */
@Serdeable
record Edge(String service, String role, String contract, @Nullable String range) {
  boolean provides() {
    return role.equals(Side.PROVIDES.id());
  }
}
