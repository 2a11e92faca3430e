package dev.concordat.registry;

import dev.concordat.registry.settings.Settings;
import dev.concordat.registry.settings.SettingsReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/** A registry on a free port with its own data directory. */
public final class TestRegistry implements AutoCloseable {
  public static final String ADMIN = "admin-token-of-the-tests-0123456789abcdef";
  public static final String PUBLISHER = "publisher-token-of-the-tests-0123456789";

  private static final AtomicInteger NAMES = new AtomicInteger();
  private static final TestRegistry SHARED = startShared();

  private final Registry registry;

  private TestRegistry(Registry registry) {
    this.registry = registry;
  }

  /** One for all tests that publish under names of their own. */
  public static TestRegistry shared() {
    return SHARED;
  }

  public static TestRegistry startIn(Path data, String... options) {
    List<String> arguments =
        new ArrayList<>(
            List.of(
                "--port=0",
                "--data=" + data,
                "--security-admin-token=" + ADMIN,
                "--security-publisher-token=" + PUBLISHER));
    arguments.addAll(List.of(options));
    return start(arguments);
  }

  public static TestRegistry start(List<String> arguments) {
    try {
      Settings settings = SettingsReader.read(arguments, Map.of());
      return new TestRegistry(Registry.start(settings));
    } catch (Exception e) {
      throw new IllegalStateException(e.getMessage(), e);
    }
  }

  public URI address() {
    return registry.address();
  }

  public <T> T part(Class<T> type) {
    return registry.part(type);
  }

  public Api api() {
    return new Api(address());
  }

  /** A contract name that no other test has. */
  public static String freshName() {
    return "contract-" + NAMES.incrementAndGet();
  }

  @Override
  public void close() {
    registry.close();
  }

  private static TestRegistry startShared() {
    try {
      TestRegistry registry = startIn(Files.createTempDirectory("concordat"));
      registry.api().putTeam("shop");
      Runtime.getRuntime().addShutdownHook(new Thread(registry::close));
      return registry;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
