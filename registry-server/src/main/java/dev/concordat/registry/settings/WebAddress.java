package dev.concordat.registry.settings;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;

/** An absolute http or https address without credentials. */
public final class WebAddress {
  private WebAddress() {}

  /** Reads an address; empty when it is none. */
  public static Optional<URI> parse(String text) {
    try {
      URI address = new URI(text);
      boolean web = "http".equals(address.getScheme()) || "https".equals(address.getScheme());
      boolean plain = address.getRawUserInfo() == null && address.getRawFragment() == null;
      boolean reachable = address.getHost() != null && address.getPort() <= 65_535;
      return web && plain && reachable ? Optional.of(address) : Optional.empty();
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }
}
