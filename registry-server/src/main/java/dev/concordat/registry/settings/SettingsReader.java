package dev.concordat.registry.settings;

import java.io.IOException;
import java.io.Reader;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads settings from the command line, then the environment, and reports all problems at once. */
public final class SettingsReader {
  private static final int SHORTEST_TOKEN = 32;
  private static final long MEGABYTE = 1024L * 1024;

  private static final Pattern BROKER = Pattern.compile("\\s*[\\w.-]+:[0-9]{1,5}\\s*");
  private static final Pattern TOPIC = Pattern.compile("[A-Za-z0-9._-]{1,249}");

  private final Map<Option, String> given = new EnumMap<>(Option.class);
  private final List<String> problems = new ArrayList<>();

  private SettingsReader() {}

  /** Settings from {@code --name=value} arguments and {@code CONCORDAT_NAME} variables. */
  public static Settings read(List<String> arguments, Map<String, String> environment)
      throws InvalidSettings {
    SettingsReader reader = new SettingsReader();
    reader.takeEnvironment(environment);
    arguments.forEach(reader::takeArgument);
    Settings settings = reader.settings();
    reader.refuseOpenDoors(settings);
    if (!reader.problems.isEmpty()) {
      throw new InvalidSettings(reader.problems);
    }
    return settings;
  }

  /** Usage, options and defaults, as {@code --help} prints them. */
  public static String help() {
    String options =
        Stream.of(Option.values()).map(Option::helpLine).collect(Collectors.joining("\n"));
    return """
        Usage: java -jar concordat-registry.jar [verify-audit] [--option=value ...]

        Starts the contract registry: the API under /api/v1 and the web UI at /.
        With verify-audit, checks the audit log of the database instead (exit 1: it was changed).

        Options (each also as an environment variable, --database-url is CONCORDAT_DATABASE_URL):
        %s
          --help                                   print this and stop
          --version                                print the version and stop

        At the first start an admin token is made, printed once and written to DATA/admin-token.
        Listening on anything but loopback needs CONCORDAT_SECURITY_ADMIN_TOKEN.
        """
        .formatted(options);
  }

  /** The options as a table in Markdown, for the documentation. */
  static String table() {
    return Stream.of(Option.values())
        .map(Option::tableRow)
        .collect(Collectors.joining("\n", "| option | default | |\n|---|---|---|\n", "\n"));
  }

  private void takeEnvironment(Map<String, String> environment) {
    for (Option option : Option.values()) {
      String value = environment.get(option.variable());
      if (value != null && !value.isBlank()) {
        given.put(option, value.strip());
      }
    }
  }

  private void takeArgument(String argument) {
    int equals = argument.indexOf('=');
    String flag = argument.startsWith("--") && equals > 2 ? argument.substring(2, equals) : "";
    Option.named(flag)
        .ifPresentOrElse(
            option -> given.put(option, argument.substring(equals + 1).strip()),
            () -> problems.add("'" + argument + "' is no --option=value known here; see --help"));
  }

  private Settings settings() {
    return new Settings(
        text(Option.HOST),
        number(Option.PORT, 0, 65_535),
        path(Option.DATA),
        database(),
        security(),
        number(Option.CONTRACT_LIMIT, 1, 100) * MEGABYTE,
        address(Option.PUBLIC_URL).map(URI::toString),
        new Settings.Webhooks(ranges(), number(Option.WEBHOOK_ATTEMPTS, 1, 30)),
        kafka(),
        new Settings.Retention(
            Duration.ofDays(number(Option.EVENT_DAYS, 1, 3650)),
            Duration.ofHours(number(Option.IDEMPOTENCY_HOURS, 1, 8760))),
        new Settings.Telemetry(
            choice(Option.LOG_FORMAT, "json", "text"),
            address(Option.TRACING_ENDPOINT).map(URI::toString)));
  }

  private Optional<Settings.Kafka> kafka() {
    String brokers = text(Option.KAFKA_BROKERS);
    boolean fine = Stream.of(brokers.split(",", -1)).allMatch(BROKER.asMatchPredicate());
    if (!brokers.isEmpty() && !fine) {
      problem(Option.KAFKA_BROKERS, "HOST:PORT, with commas between", brokers);
    }
    String topic = text(Option.KAFKA_TOPIC);
    if (!TOPIC.matcher(topic).matches()) {
      problem(Option.KAFKA_TOPIC, "letters, digits, '.', '_' and '-', at most 249", topic);
    }
    Map<String, String> properties = properties(Option.KAFKA_PROPERTIES);
    return Optional.of(new Settings.Kafka(brokers, topic, properties))
        .filter(kafka -> !kafka.brokers().isEmpty());
  }

  /** The values may be secrets: no problem tells any. */
  private Map<String, String> properties(Option option) {
    Map<String, String> read = new HashMap<>();
    if (!text(option).isEmpty()) {
      Properties properties = new Properties();
      try (Reader file = Files.newBufferedReader(Path.of(text(option)))) {
        properties.load(file);
      } catch (IOException | IllegalArgumentException e) {
        problem(option, "a readable file of properties", text(option));
      }
      properties.stringPropertyNames().forEach(n -> read.put(n, properties.getProperty(n)));
    }
    return read;
  }

  private Settings.Security security() {
    return new Settings.Security(
        token(Option.SECURITY_ADMIN_TOKEN),
        token(Option.SECURITY_PUBLISHER_TOKEN),
        choice(Option.SECURITY_ANONYMOUS_READ, "true", "false"),
        oidc(),
        number(Option.SECURITY_RATE, 0, 1_000_000));
  }

  private Optional<Settings.Oidc> oidc() {
    Optional<URI> jwks = address(Option.SECURITY_OIDC_JWKS);
    String issuer = text(Option.SECURITY_OIDC_ISSUER);
    if (jwks.isPresent() == issuer.isEmpty()) {
      problems.add(
          "%s and %s need each other"
              .formatted(
                  Option.SECURITY_OIDC_ISSUER.spellings(), Option.SECURITY_OIDC_JWKS.spellings()));
    }
    return jwks.map(keys -> new Settings.Oidc(issuer, text(Option.SECURITY_OIDC_AUDIENCE), keys));
  }

  private List<AddressRange> ranges() {
    List<AddressRange> ranges = new ArrayList<>();
    for (String text : text(Option.WEBHOOK_ALLOW).split(",", -1)) {
      if (!text.isBlank()) {
        AddressRange.parse(text)
            .ifPresentOrElse(
                ranges::add,
                () -> problem(Option.WEBHOOK_ALLOW, "ranges such as 10.0.0.0/8", text));
      }
    }
    return List.copyOf(ranges);
  }

  private Optional<URI> address(Option option) {
    String text = text(option);
    if (text.isEmpty()) {
      return Optional.empty();
    }
    Optional<URI> address = WebAddress.parse(text);
    if (address.isEmpty()) {
      problem(option, "an http or https address", text);
    }
    return address;
  }

  /** Whether the first of two words was chosen. */
  private boolean choice(Option option, String yes, String no) {
    String text = text(option);
    if (!text.equals(yes) && !text.equals(no)) {
      problem(option, yes + " or " + no, text);
    }
    return text.equals(yes);
  }

  private Settings.Database database() {
    Optional<String> url = Optional.of(text(Option.DATABASE_URL)).filter(u -> !u.isEmpty());
    if (url.filter(u -> !u.startsWith("jdbc:postgresql:")).isPresent()) {
      problem(Option.DATABASE_URL, "a URL that starts with jdbc:postgresql:", url.orElseThrow());
    }
    return new Settings.Database(
        url,
        text(Option.DATABASE_USER),
        text(Option.DATABASE_PASSWORD),
        number(Option.DATABASE_POOL, 2, 200));
  }

  private void refuseOpenDoors(Settings settings) {
    if (!settings.loopback() && settings.security().adminToken().isEmpty()) {
      problems.add(
          "listening on %s needs authentication configured: set CONCORDAT_SECURITY_ADMIN_TOKEN (%d characters or more), or listen on 127.0.0.1"
              .formatted(settings.host(), SHORTEST_TOKEN));
    }
  }

  private String text(Option option) {
    return given.getOrDefault(option, option.fallback());
  }

  private int number(Option option, int least, int most) {
    String text = text(option);
    try {
      int value = Integer.parseInt(text);
      if (value >= least && value <= most) {
        return value;
      }
    } catch (NumberFormatException e) {
      // Reported below, like a number out of range.
    }
    problem(option, "a whole number from " + least + " to " + most, text);
    return least;
  }

  private Path path(Option option) {
    try {
      return Path.of(text(option)).toAbsolutePath().normalize();
    } catch (InvalidPathException e) {
      problem(option, "a directory", text(option));
      return Path.of("");
    }
  }

  /** The value is a secret: a problem tells its length, never the value. */
  private Optional<String> token(Option option) {
    String value = text(option);
    if (!value.isEmpty() && value.length() < SHORTEST_TOKEN) {
      problem(option, SHORTEST_TOKEN + " characters or more", value.length() + " characters");
    }
    return Optional.of(value).filter(token -> !token.isEmpty());
  }

  private void problem(Option option, String expected, String found) {
    problems.add("%s: expected %s, found '%s'".formatted(option.spellings(), expected, found));
  }
}
