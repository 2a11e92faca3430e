package dev.concordat.registry.forms;

import java.net.URI;
import java.net.URISyntaxException;

/** Addresses that people may be sent to. */
public final class Links {
  private Links() {}

  /** Whether this is an http or https address; nothing that a browser would run. */
  public static boolean isWeb(String address) {
    try {
      URI uri = new URI(address);
      return uri.getHost() != null
          && ("https".equalsIgnoreCase(uri.getScheme())
              || "http".equalsIgnoreCase(uri.getScheme()));
    } catch (URISyntaxException e) {
      return false;
    }
  }
}
