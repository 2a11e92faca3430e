package dev.concordat.registry;

import dev.concordat.registry.audit.Verification;
import dev.concordat.registry.settings.InvalidSettings;
import dev.concordat.registry.settings.Settings;
import dev.concordat.registry.settings.SettingsReader;
import dev.concordat.registry.web.ServerVersion;
import java.util.Arrays;
import java.util.List;

/** Starts the registry from the command line. */
public final class RegistryServer {
  private static final int BROKEN = 1;
  private static final int BAD_USAGE = 2;

  private RegistryServer() {}

  /**
   * Exits with 2 when the settings are wrong or the server cannot start with them, with 1 when the
   * audit log was changed.
   */
  public static void main(String[] arguments) {
    List<String> given = Arrays.asList(arguments);
    if (given.contains("--help")) {
      System.out.print(SettingsReader.help());
    } else if (given.contains("--version")) {
      System.out.println("concordat-registry " + ServerVersion.TEXT);
    } else if (!given.isEmpty() && given.get(0).equals("verify-audit")) {
      run(given.subList(1, given.size()), RegistryServer::verifyAudit);
    } else {
      run(given, RegistryServer::start);
    }
  }

  private static void start(Settings settings) throws CannotStart {
    Registry registry = Registry.start(settings);
    Runtime.getRuntime().addShutdownHook(new Thread(registry::close, "stop"));
    System.out.println("Concordat listens on " + registry.address());
  }

  private static void verifyAudit(Settings settings) throws CannotStart {
    Verification found = Registry.verifyAudit(settings);
    if (found.intact()) {
      System.out.printf(
          "The audit log is intact: %d entries, the last one's hash is %s; %d are not sealed yet%n",
          found.position(), found.hash(), found.unsealed());
    } else {
      System.err.println("The audit log was changed: " + found.problem());
      System.exit(BROKEN);
    }
  }

  private static void run(List<String> arguments, Command command) {
    try {
      Settings settings = SettingsReader.read(arguments, System.getenv());
      if (settings.telemetry().jsonLogs()) {
        // Read by logback.xml when the first logger is made.
        System.setProperty("CONCORDAT_LOG_FORMAT", "json");
      }
      command.run(settings);
    } catch (InvalidSettings e) {
      e.problems().forEach(problem -> System.err.println("concordat-registry: " + problem));
      System.exit(BAD_USAGE);
    } catch (CannotStart e) {
      System.err.println("concordat-registry: " + e.getMessage());
      System.exit(BAD_USAGE);
    }
  }

  private interface Command {
    void run(Settings settings) throws CannotStart;
  }
}
