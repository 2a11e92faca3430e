package dev.concordat.checker.mock;

import java.net.Inet6Address;
import java.net.InetSocketAddress;

/** A host and port as URLs have them. */
final class HostText {
  private HostText() {}

  static String of(InetSocketAddress address) {
    String host = address.getAddress().getHostAddress();
    return (address.getAddress() instanceof Inet6Address ? "[" + host + "]" : host)
        + ":"
        + address.getPort();
  }
}
