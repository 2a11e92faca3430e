package dev.concordat.registry.webhooks;

import dev.concordat.registry.settings.AddressRange;
import dev.concordat.registry.settings.Settings;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import okhttp3.Dns;

/**
 * Decides where webhooks may go. This is the HTTP client's resolver: what it gives out was judged,
 * and is what the client connects to. Asking again could be answered otherwise.
 */
@Singleton
final class Targets implements Dns {
  private final List<AddressRange> allowed;
  private final Dns names;

  @Inject
  Targets(Settings settings) {
    this(settings, Dns.SYSTEM);
  }

  Targets(Settings settings, Dns names) {
    this.allowed = settings.webhooks().allowed();
    this.names = names;
  }

  /** The addresses of a host; refused when one of them may not be called. */
  @Override
  public List<InetAddress> lookup(String host) throws UnknownHostException {
    List<InetAddress> addresses = names.lookup(host);
    if (!addresses.stream().allMatch(this::mayCall)) {
      throw new RefusedTarget(
          "'%s' leads to a private address; --webhook-allow names the ranges that may be called"
              .formatted(host));
    }
    return addresses;
  }

  private boolean mayCall(InetAddress address) {
    return !PrivateRanges.contain(address)
        || allowed.stream().anyMatch(range -> range.contains(address));
  }

  /** A target that nobody may call from here. */
  static final class RefusedTarget extends UnknownHostException {
    private static final long serialVersionUID = 1L;

    RefusedTarget(String message) {
      super(message);
    }
  }
}
