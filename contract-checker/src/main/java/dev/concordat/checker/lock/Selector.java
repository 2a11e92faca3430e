package dev.concordat.checker.lock;

import dev.concordat.checker.client.RegistryClient;

/** A range as a registry takes it in an address. */
final class Selector {
  private Selector() {}

  static String of(String range) {
    boolean named =
        range.equals(RegistryClient.LATEST)
            || range.startsWith("label:")
            || range.startsWith("branch:")
            || range.startsWith("hash:");
    return named ? range : "range:" + range;
  }
}
