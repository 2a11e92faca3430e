package dev.concordat.registry.teams;

import dev.concordat.registry.audit.AuditEntry;
import dev.concordat.registry.audit.AuditLog;
import dev.concordat.registry.db.Times;
import dev.concordat.registry.events.Event;
import dev.concordat.registry.events.Outbox;
import dev.concordat.registry.idempotency.Outcome;
import dev.concordat.registry.problems.ProblemException;
import dev.concordat.registry.web.Actor;
import dev.concordat.registry.web.EntityTag;
import dev.concordat.registry.web.IfMatch;
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
  private final Outbox outbox;
  private final Clock clock;

  TeamService(TeamStore store, AuditLog audit, Outbox outbox, Clock clock) {
    this.store = store;
    this.audit = audit;
    this.outbox = outbox;
    this.clock = clock;
  }

  /** Whether there is a team of that name. */
  public boolean exists(String name) {
    return find(name).isPresent();
  }

  /** A team, if there is one of that name. */
  public Optional<Team> find(String name) {
    return Names.isName(name) ? store.find(name) : Optional.empty();
  }

  List<Team> all() {
    return store.all();
  }

  Team get(String name) {
    return find(name).orElseThrow(() -> notFound(name));
  }

  /** Adds or changes a team, in the running transaction. */
  public Outcome<Team> put(String name, TeamDetails details, IfMatch ifMatch, Actor actor) {
    Names.require("team", name);
    Optional<Team> before = store.find(name);
    ifMatch.require(before.map(Team::revision));
    Instant now = Times.now(clock);
    boolean added = before.isEmpty() && store.add(name, details, now);
    if (!added) {
      Team there = get(name);
      if (!store.update(name, details, there.revision(), now)) {
        throw EntityTag.changedMeanwhile();
      }
    }
    String action = added ? "team-created" : "team-changed";
    audit.add(new AuditEntry(actor.name(), action, name, Optional.empty(), actor.requestId()));
    outbox.add(new Event(action, name, "{\"team\":\"" + name + "\"}"));
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
