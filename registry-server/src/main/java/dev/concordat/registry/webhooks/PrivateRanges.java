package dev.concordat.registry.webhooks;

import dev.concordat.registry.settings.AddressRange;
import java.net.InetAddress;
import java.util.List;
import java.util.stream.Stream;

/** Addresses that are not on the open internet, and those that lead to them by another name. */
final class PrivateRanges {
  private static final List<AddressRange> ALL =
      Stream.of(
              "0.0.0.0/8",
              "10.0.0.0/8",
              "100.64.0.0/10",
              "127.0.0.0/8",
              "169.254.0.0/16",
              "172.16.0.0/12",
              "192.0.0.0/24",
              "192.168.0.0/16",
              "198.18.0.0/15",
              "224.0.0.0/3",
              "::/96",
              "64:ff9b::/32",
              "2001::/32",
              "2002::/16",
              "fc00::/7",
              "fe80::/9",
              "ff00::/8")
          .map(range -> AddressRange.parse(range).orElseThrow())
          .toList();

  private PrivateRanges() {}

  static boolean contain(InetAddress address) {
    return ALL.stream().anyMatch(range -> range.contains(address));
  }
}
