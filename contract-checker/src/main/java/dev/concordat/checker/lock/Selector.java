package dev.concordat.checker.lock;

import dev.concordat.checker.client.RegistryClient;

/** A range as a registry takes it in an address. */
public final class Selector {
  private Selector() {}

  public static String of(String range) {
    boolean named =
        range.equals(RegistryClient.LATEST)
            || range.startsWith("label:")
            || range.startsWith("branch:")
            || range.startsWith("hash:");
    return named ? range : "range:" + range;
  }
}
