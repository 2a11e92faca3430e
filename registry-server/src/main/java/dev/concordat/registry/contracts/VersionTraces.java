package dev.concordat.registry.contracts;

import dev.concordat.registry.audit.AuditEntry;
import dev.concordat.registry.audit.AuditLog;
import dev.concordat.registry.events.Event;
import dev.concordat.registry.events.Outbox;
import dev.concordat.registry.web.Actor;
import io.micronaut.json.JsonMapper;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Tells the audit and those who listen what happened to a version. */
@Singleton
final class VersionTraces {
  private static final int LONGEST_REASON = 2000;

  private final AuditLog audit;
  private final Outbox outbox;
  private final JsonMapper json;

  VersionTraces(AuditLog audit, Outbox outbox, JsonMapper json) {
    this.audit = audit;
    this.outbox = outbox;
    this.json = json;
  }

  void leave(
      RegisteredContract contract,
      PublishedVersion version,
      String action,
      @Nullable String reason,
      Actor actor) {
    ContractName name = contract.name();
    audit.add(
        new AuditEntry(
            actor.name(),
            action,
            name + "@" + version.version(),
            Optional.ofNullable(reason)
                .map(text -> text.substring(0, Math.min(text.length(), LONGEST_REASON))),
            actor.requestId()));
    Happened happened = new Happened(name.namespace(), name.name(), version.version().text());
    outbox.add(new Event(action, name.toString(), text(happened)));
  }

  private String text(Happened happened) {
    try {
      return json.writeValueAsString(happened);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Serdeable
  record Happened(String namespace, String name, String version) {}
}
