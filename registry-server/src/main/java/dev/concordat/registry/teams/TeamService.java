package dev.concordat.registry.teams;

import dev.concordat.registry.audit.AuditEntry;
import dev.concordat.registry.audit.AuditLog;
import dev.concordat.registry.db.Times;
import dev.concordat.registry.idempotency.Outcome;
import dev.concordat.registry.problems.ProblemException;
import dev.concordat.registry.web.Actor;
import dev.concordat.registry.web.Names;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Knows the teams that own contracts. */
@Singleton
public final class TeamService {
  private final TeamStore store;
  private final AuditLog audit;
  private final Clock clock;

  TeamService(TeamStore store, AuditLog audit, Clock clock) {
    this.store = store;
    this.audit = audit;
    this.clock = clock;
  }

  /** Whether there is a team of that name. */
  public boolean exists(String name) {
    return store.find(name).isPresent();
  }

  List<Team> all() {
    return store.all();
  }

  Team get(String name) {
    return store.find(name).orElseThrow(() -> notFound(name));
  }

  /** Adds or changes a team, in the running transaction. */
  Outcome<Team> put(String name, TeamDetails details, Actor actor) {
    Names.require("team", name);
    Instant now = Times.now(clock);
    boolean added = store.add(name, details, now);
    if (!added) {
      store.update(name, details, now);
    }
    String action = added ? "team-created" : "team-changed";
    audit.add(new AuditEntry(actor.name(), action, name, Optional.empty(), actor.requestId()));
    return added ? Outcome.created(get(name), "/api/v1/teams/" + name) : Outcome.ok(get(name));
  }

  private static ProblemException notFound(String name) {
    return ProblemException.of(
        404,
        "team-not-found",
        "No such team",
        "There is no team '%s'; GET /api/v1/teams lists them.".formatted(name));
  }
}
