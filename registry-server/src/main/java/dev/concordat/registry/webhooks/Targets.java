package dev.concordat.registry.webhooks;

import dev.concordat.registry.settings.AddressRange;
import dev.concordat.registry.settings.Settings;
import jakarta.inject.Singleton;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.List;
import java.util.stream.Stream;

/**
 * Decides where webhooks may go. A name is resolved once for each attempt and the connection is
 * made to the address that was judged: asking again could be answered otherwise.
 */
@Singleton
final class Targets {
  private final List<AddressRange> allowed;

  Targets(Settings settings) {
    this.allowed = settings.webhooks().allowed();
  }

  /** The address to connect to. */
  InetAddress resolve(URI url) throws RefusedTarget, UnknownHostException {
    InetAddress[] addresses = InetAddress.getAllByName(hostOf(url));
    boolean refused = Stream.of(addresses).anyMatch(address -> !mayCall(address));
    if (refused) {
      throw new RefusedTarget(
          "'%s' leads to a private address; --webhook-allow names the ranges that may be called"
              .formatted(url.getHost()));
    }
    return addresses[0];
  }

  private boolean mayCall(InetAddress address) {
    return !PrivateRanges.contain(address)
        || allowed.stream().anyMatch(range -> range.contains(address));
  }

  private static String hostOf(URI url) {
    String host = url.getHost();
    return host.startsWith("[") ? host.substring(1, host.length() - 1) : host;
  }

  /** A target that nobody may call from here. */
  static final class RefusedTarget extends Exception {
    private static final long serialVersionUID = 1L;

    RefusedTarget(String message) {
      super(message);
    }
  }
}
