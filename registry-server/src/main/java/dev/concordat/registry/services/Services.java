package dev.concordat.registry.services;

import dev.concordat.registry.audit.AuditEntry;
import dev.concordat.registry.audit.AuditLog;
import dev.concordat.registry.db.Times;
import dev.concordat.registry.events.Event;
import dev.concordat.registry.events.Outbox;
import dev.concordat.registry.idempotency.Outcome;
import dev.concordat.registry.problems.ProblemException;
import dev.concordat.registry.teams.TeamService;
import dev.concordat.registry.web.Actor;
import dev.concordat.registry.web.EntityTag;
import dev.concordat.registry.web.IfMatch;
import dev.concordat.registry.web.Names;
import dev.concordat.registry.web.Page;
import dev.concordat.registry.web.PageRequest;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Knows the services and the teams that run them. */
@Singleton
public final class Services {
  private final ServiceStore store;
  private final TeamService teams;
  private final AuditLog audit;
  private final Outbox outbox;
  private final Clock clock;

  Services(ServiceStore store, TeamService teams, AuditLog audit, Outbox outbox, Clock clock) {
    this.store = store;
    this.teams = teams;
    this.audit = audit;
    this.outbox = outbox;
    this.clock = clock;
  }

  /** A service, if there is one of that name. */
  public Optional<Service> find(String name) {
    return Names.isName(name) ? store.find(name) : Optional.empty();
  }

  /** Those of the services that there are, by name. */
  public List<Service> find(Collection<String> names) {
    return names.isEmpty() ? List.of() : store.find(names);
  }

  /** A service, or a refusal that says where to look. */
  public Service get(String name) {
    return find(name)
        .orElseThrow(
            () ->
                ProblemException.of(
                    404,
                    "service-not-found",
                    "No such service",
                    "There is no service '%s'; GET /api/v1/services lists them.".formatted(name)));
  }

  Page<Service> page(Optional<String> team, PageRequest page) {
    return store.page(team, page);
  }

  /** Adds or changes a service, in the running transaction. */
  public Outcome<Service> put(String name, ServiceDetails details, IfMatch ifMatch, Actor actor) {
    Names.require("service", name);
    if (!teams.exists(details.team())) {
      throw unknownTeam(details.team());
    }
    Optional<Service> before = store.find(name);
    int revision = before.map(Service::revision).orElse(0);
    ifMatch.require(before.map(Service::revision));
    Instant now = Times.now(clock);
    boolean written =
        before.isEmpty()
            ? store.add(name, details, now)
            : store.update(name, details, revision, now);
    if (!written) {
      throw EntityTag.changedMeanwhile();
    }
    leaveTraces(name, before.isEmpty() ? "service-created" : "service-changed", actor);
    return before.isEmpty()
        ? Outcome.created(get(name), "/api/v1/services/" + name)
        : Outcome.ok(get(name));
  }

  private void leaveTraces(String name, String action, Actor actor) {
    audit.add(new AuditEntry(actor.name(), action, name, Optional.empty(), actor.requestId()));
    outbox.add(new Event(action, name, "{\"service\":\"" + name + "\"}"));
  }

  private static ProblemException unknownTeam(String team) {
    return ProblemException.of(
        422,
        "unknown-team",
        "The team is not known",
        "There is no team '%s'; an admin adds it with PUT /api/v1/teams/NAME.".formatted(team));
  }
}
