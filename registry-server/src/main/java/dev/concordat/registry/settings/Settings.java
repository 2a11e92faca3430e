package dev.concordat.registry.settings;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Path;
import java.util.Optional;

/** Everything an operator has set, checked. */
public record Settings(
    String host, int port, Path data, Database database, Security security, long contractLimit) {

  /**
   * Where versions are kept: PostgreSQL when a URL is given, else an H2 file in the data directory.
   */
  public record Database(Optional<String> url, String user, String password, int pool) {}

  /** Tokens given by the operator; without an admin token one is made at the first start. */
  public record Security(Optional<String> adminToken, Optional<String> publisherToken) {}

  /** Whether only this machine can reach the server. */
  boolean loopback() {
    try {
      return InetAddress.getByName(host).isLoopbackAddress();
    } catch (UnknownHostException e) {
      return false;
    }
  }
}
