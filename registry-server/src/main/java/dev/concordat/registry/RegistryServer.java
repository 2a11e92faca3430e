package dev.concordat.registry;

import dev.concordat.registry.settings.InvalidSettings;
import dev.concordat.registry.settings.Settings;
import dev.concordat.registry.settings.SettingsReader;
import dev.concordat.registry.web.ServerVersion;
import java.util.Arrays;
import java.util.List;

/** Starts the registry from the command line. */
public final class RegistryServer {
  private static final int BAD_USAGE = 2;

  private RegistryServer() {}

  /** Exits with 2 when the settings are wrong or the server cannot start with them. */
  public static void main(String[] arguments) {
    List<String> given = Arrays.asList(arguments);
    if (given.contains("--help")) {
      System.out.print(SettingsReader.help());
    } else if (given.contains("--version")) {
      System.out.println("concordat-registry " + ServerVersion.TEXT);
    } else {
      start(given);
    }
  }

  private static void start(List<String> arguments) {
    try {
      Settings settings = SettingsReader.read(arguments, System.getenv());
      Registry registry = Registry.start(settings);
      Runtime.getRuntime().addShutdownHook(new Thread(registry::close, "stop"));
      System.out.println("Concordat listens on " + registry.address());
    } catch (InvalidSettings e) {
      e.problems().forEach(problem -> System.err.println("concordat-registry: " + problem));
      System.exit(BAD_USAGE);
    } catch (CannotStart e) {
      System.err.println("concordat-registry: " + e.getMessage());
      System.exit(BAD_USAGE);
    }
  }
}
