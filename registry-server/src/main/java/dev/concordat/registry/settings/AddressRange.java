package dev.concordat.registry.settings;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/** A range of addresses, written as {@code 10.0.0.0/8} or {@code fd00::/8}. */
public final class AddressRange {
  /** Nothing that a name service would be asked for. */
  private static final Pattern LITERAL = Pattern.compile("[0-9.]+|[0-9a-fA-F.]*:[0-9a-fA-F:.]*");

  private final byte[] network;
  private final int bits;

  private AddressRange(byte[] network, int bits) {
    this.network = network;
    this.bits = bits;
  }

  /** Reads a range; empty when it is none. */
  public static Optional<AddressRange> parse(String text) {
    String[] parts = text.strip().split("/", -1);
    if (parts.length > 2 || !LITERAL.matcher(parts[0]).matches()) {
      return Optional.empty();
    }
    try {
      byte[] network = InetAddress.getByName(parts[0]).getAddress();
      int all = network.length * 8;
      int bits = parts.length == 1 ? all : Integer.parseInt(parts[1]);
      return bits < 0 || bits > all
          ? Optional.empty()
          : Optional.of(new AddressRange(network, bits));
    } catch (UnknownHostException | NumberFormatException e) {
      return Optional.empty();
    }
  }

  /** Whether an address is in this range. */
  public boolean contains(InetAddress address) {
    byte[] bytes = address.getAddress();
    if (bytes.length != network.length) {
      return false;
    }
    int whole = bits / 8;
    int mask = 0xff << (8 - bits % 8) & 0xff;
    return Arrays.equals(bytes, 0, whole, network, 0, whole)
        && (bits % 8 == 0 || (bytes[whole] & mask) == (network[whole] & mask));
  }
}
