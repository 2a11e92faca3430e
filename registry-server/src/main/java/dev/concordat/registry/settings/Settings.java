package dev.concordat.registry.settings;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Everything an operator has set, checked. */
public record Settings(
    String host,
    int port,
    Path data,
    Database database,
    Security security,
    long contractLimit,
    Optional<String> publicUrl,
    Webhooks webhooks,
    Optional<Kafka> kafka,
    Retention retention,
    Telemetry telemetry) {

  /**
   * Where versions are kept: PostgreSQL when a URL is given, else an H2 file in the data directory.
   */
  public record Database(Optional<String> url, String user, String password, int pool) {}

  /** Tokens given by the operator; without an admin token one is made at the first start. */
  public record Security(
      Optional<String> adminToken,
      Optional<String> publisherToken,
      boolean anonymousRead,
      Optional<Oidc> oidc,
      int requestsPerMinute) {}

  /** Whose JWTs are taken as tokens, and where the keys are that sign them. */
  public record Oidc(String issuer, String audience, URI jwks) {}

  /** Which private ranges webhooks may call, and how often a delivery is attempted. */
  public record Webhooks(List<AddressRange> allowed, int attempts) {}

  /** Where events go besides webhooks. */
  public record Kafka(String brokers, String topic, Map<String, String> properties) {
    /** Properties stay as they are. */
    public Kafka {
      properties = Map.copyOf(properties);
    }
  }

  /** How long things are kept that nobody needs for ever. */
  public record Retention(Duration events, Duration answers) {}

  /** How the server tells operators what it does. */
  public record Telemetry(boolean jsonLogs, Optional<String> tracingEndpoint) {}

  /** Whether clients reach the server by HTTPS, as far as its public address tells. */
  public boolean isEncrypted() {
    return publicUrl.filter(url -> url.startsWith("https:")).isPresent();
  }

  /** What a browser calls the origin of this server's pages, when its public address is known. */
  public Optional<String> publicOrigin() {
    return publicUrl.map(URI::create).map(url -> url.getScheme() + "://" + url.getRawAuthority());
  }

  /** Whether only this machine can reach the server. */
  boolean loopback() {
    try {
      return InetAddress.getByName(host).isLoopbackAddress();
    } catch (UnknownHostException e) {
      return false;
    }
  }
}
