package dev.concordat.registry.teams;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A team that owns contracts, and how to reach it.
 *
 * @param onCall http or https address of who is on call
 * @param runbook http or https address of what to do
 * @param revision counts the edits
 */
@Serdeable
public record Team(
    String name,
    @Nullable String displayName,
    @Nullable String email,
    @Nullable String chat,
    @Nullable String onCall,
    @Nullable String runbook,
    int revision,
    Instant createdAt,
    Instant updatedAt) {

  /** What can be said of it. */
  public TeamDetails details() {
    return new TeamDetails(displayName, email, chat, onCall, runbook);
  }
}
