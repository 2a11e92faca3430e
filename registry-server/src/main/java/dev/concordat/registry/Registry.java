package dev.concordat.registry;

import dev.concordat.registry.settings.Settings;
import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import java.net.URI;
import java.util.Map;

/** A running registry. */
public final class Registry implements AutoCloseable {
  private final ApplicationContext context;
  private final EmbeddedServer server;

  private Registry(ApplicationContext context, EmbeddedServer server) {
    this.context = context;
    this.server = server;
  }

  /** Opens the database, brings it up to date and listens. */
  static Registry start(Settings settings) throws CannotStart {
    ApplicationContext context =
        ApplicationContext.builder()
            .banner(false)
            .deduceEnvironment(false)
            .properties(frameworkProperties(settings))
            .singletons(settings)
            .build();
    try {
      context.start();
      EmbeddedServer server = context.getBean(EmbeddedServer.class);
      server.start();
      return new Registry(context, server);
    } catch (RuntimeException e) {
      context.close();
      throw new CannotStart(StartFailure.explain(e, settings), e);
    }
  }

  /** Where it listens. */
  public URI address() {
    return server.getURI();
  }

  @Override
  public void close() {
    server.stop();
    context.close();
  }

  private static Map<String, Object> frameworkProperties(Settings settings) {
    return Map.of(
        "micronaut.server.host",
        settings.host(),
        "micronaut.server.port",
        settings.port() == 0 ? -1 : settings.port(),
        // Bodies are limited where they are read, by what they are for.
        "micronaut.server.max-request-size",
        Long.MAX_VALUE);
  }
}
