package dev.concordat.registry.settings;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** One thing an operator can set: on the command line, or as an environment variable. */
enum Option {
  HOST("host", "127.0.0.1", "address to listen on"),
  PORT("port", "8080", "port to listen on; 0 picks a free one"),
  DATA("data", "./data", "directory of the embedded database and of the bootstrap token"),
  DATABASE_URL("database-url", "", "jdbc:postgresql://... instead of the embedded database"),
  DATABASE_USER("database-user", "", "user of that database"),
  DATABASE_PASSWORD(
      "database-password", "", "password of that user; better set in the environment"),
  DATABASE_POOL("database-pool", "10", "connections to keep open, 2 to 200"),
  SECURITY_ADMIN_TOKEN(
      "security-admin-token",
      "",
      "token that may do everything, 32 characters or more; better set in the environment"),
  SECURITY_PUBLISHER_TOKEN(
      "security-publisher-token", "", "token that may publish, 32 characters or more"),
  SECURITY_ANONYMOUS_READ(
      "security-anonymous-read", "true", "whether reading needs no token: true or false"),
  SECURITY_OIDC_ISSUER(
      "security-oidc-issuer", "", "who signs the JWTs that are taken as tokens, as in 'iss'"),
  SECURITY_OIDC_AUDIENCE("security-oidc-audience", "concordat", "what 'aud' of a JWT must name"),
  SECURITY_OIDC_JWKS("security-oidc-jwks", "", "address of the issuer's public keys"),
  SECURITY_RATE(
      "security-rate", "0", "requests a minute that one caller may send; 0 is any number"),
  CONTRACT_LIMIT("contract-limit", "20", "largest contract accepted, in MB, 1 to 100"),
  PUBLIC_URL("public-url", "", "address that clients use; the source of events"),
  WEBHOOK_ALLOW(
      "webhook-allow",
      "",
      "private ranges that webhooks may call, such as 10.1.0.0/16, with commas between"),
  WEBHOOK_ATTEMPTS("webhook-attempts", "12", "attempts before a delivery is given up, 1 to 30"),
  KAFKA_BROKERS(
      "kafka-brokers", "", "brokers that events are sent to, HOST:PORT with commas between"),
  KAFKA_TOPIC("kafka-topic", "concordat.events", "topic that they are sent to"),
  KAFKA_PROPERTIES(
      "kafka-properties", "", "file with more settings of Kafka's producer, such as its security"),
  EVENT_DAYS("event-days", "30", "days that delivered events are kept, 1 to 3650"),
  IDEMPOTENCY_HOURS(
      "idempotency-hours", "168", "hours that answers to idempotency keys are kept, 1 to 8760"),
  LOG_FORMAT("log-format", "text", "text, or json with one object for each line"),
  TRACING_ENDPOINT(
      "tracing-endpoint", "", "address that takes OpenTelemetry traces (OTLP over HTTP)");

  private final String flag;
  private final String fallback;
  private final String help;

  Option(String flag, String fallback, String help) {
    this.flag = flag;
    this.fallback = fallback;
    this.help = help;
  }

  static Optional<Option> named(String flag) {
    return Arrays.stream(values()).filter(option -> option.flag.equals(flag)).findFirst();
  }

  String fallback() {
    return fallback;
  }

  String variable() {
    return "CONCORDAT_" + name();
  }

  /** Both spellings, for messages. */
  String spellings() {
    return "--" + flag + " or " + variable();
  }

  String helpLine() {
    String shown = fallback.isEmpty() ? "" : " (default " + fallback + ")";
    return String.format(Locale.ROOT, "  --%-38s %s%s", flag + "=...", help, shown);
  }

  String tableRow() {
    String shown = fallback.isEmpty() ? "" : "`" + fallback + "`";
    return "| `--%s` | %s | %s |".formatted(flag, shown, help);
  }
}
