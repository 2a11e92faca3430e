package dev.concordat.registry.jobs;

import jakarta.inject.Singleton;
import java.util.UUID;

/** What this server is called among those that share a database; another one after each start. */
@Singleton
public final class ServerName {
  private final String text =
      "server-"
          + ProcessHandle.current().pid()
          + "-"
          + UUID.randomUUID().toString().substring(0, 8);

  /** Not longer than 50 characters. */
  public String text() {
    return text;
  }
}
