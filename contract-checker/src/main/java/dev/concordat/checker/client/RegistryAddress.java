package dev.concordat.checker.client;

import java.net.URI;
import java.util.Locale;
import java.util.Set;

/** The address of a registry as people enter it. */
final class RegistryAddress {
  private static final Set<String> SCHEMES = Set.of("http", "https");

  private RegistryAddress() {}

  static URI of(String text) {
    URI address = parsed(text.strip().replaceAll("/+$", ""));
    String scheme = address.getScheme();
    if (scheme == null
        || address.getHost() == null
        || !SCHEMES.contains(scheme.toLowerCase(Locale.ROOT))) {
      throw notAnAddress(text);
    }
    return address;
  }

  private static URI parsed(String text) {
    try {
      return URI.create(text);
    } catch (IllegalArgumentException e) {
      throw notAnAddress(text);
    }
  }

  private static IllegalArgumentException notAnAddress(String text) {
    return new IllegalArgumentException(
        "'%s' is no address of a registry: expected one like http://localhost:8080"
            .formatted(text));
  }
}
