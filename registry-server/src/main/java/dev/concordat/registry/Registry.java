package dev.concordat.registry;

import dev.concordat.registry.audit.AuditTrail;
import dev.concordat.registry.audit.Verification;
import dev.concordat.registry.settings.Settings;
import dev.concordat.registry.web.InFlight;
import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.graceful.GracefulShutdownCapable;
import io.micronaut.runtime.server.EmbeddedServer;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** A running registry. */
public final class Registry implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofSeconds(20);
  private static final Duration FLUSH = Duration.ofSeconds(5);

  private final ApplicationContext context;
  private final EmbeddedServer server;

  private Registry(ApplicationContext context, EmbeddedServer server) {
    this.context = context;
    this.server = server;
  }

  /** Opens the database, brings it up to date and listens. */
  static Registry start(Settings settings) throws CannotStart {
    ApplicationContext context = contextOf(settings);
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

  /** A part of the running server, for tests that look inside. */
  <T> T part(Class<T> type) {
    return context.getBean(type);
  }

  /** Checks the audit log of a database without serving it. */
  static Verification verifyAudit(Settings settings) throws CannotStart {
    try (ApplicationContext context = contextOf(settings)) {
      return context.start().getBean(AuditTrail.class).verify();
    } catch (RuntimeException e) {
      throw new CannotStart(StartFailure.explain(e, settings), e);
    }
  }

  /** Answers the requests that are there, then stops. */
  @Override
  public void close() {
    context.getBean(InFlight.class).drain(PATIENCE);
    sendWhatIsAnswered();
    server.stop();
    context.close();
  }

  /** An answer may be made and not yet be on its way. */
  private void sendWhatIsAnswered() {
    if (server instanceof GracefulShutdownCapable graceful) {
      graceful
          .shutdownGracefully()
          .toCompletableFuture()
          .completeOnTimeout(null, FLUSH.toMillis(), TimeUnit.MILLISECONDS)
          .join();
    }
  }

  private static ApplicationContext contextOf(Settings settings) {
    return ApplicationContext.builder()
        .banner(false)
        .deduceEnvironment(false)
        .properties(frameworkProperties(settings))
        .singletons(settings)
        .build();
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
