package dev.concordat.checker.mock;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Optional;

/**
 * Where and how a mock listens.
 *
 * @param host to listen at; loopback keeps it from other machines
 * @param port 0 for any that is free
 * @param socketPort for WebSockets, 0 for any that is free
 * @param corsOrigin the origin whose pages may call: {@code *} or one; empty for none
 */
public record MockSettings(
    InetAddress host, int port, int socketPort, Optional<String> corsOrigin, long seed) {

  /** This machine only, on free ports. */
  public static final MockSettings LOCAL =
      new MockSettings(InetAddress.getLoopbackAddress(), 0, 0, Optional.empty(), 0);

  InetSocketAddress address() {
    return new InetSocketAddress(host, port);
  }

  InetSocketAddress socketAddress() {
    return new InetSocketAddress(host, socketPort);
  }
}
