package dev.concordat.registry.lineage;

import dev.concordat.registry.audit.AuditEntry;
import dev.concordat.registry.audit.AuditLog;
import dev.concordat.registry.checks.Finding;
import dev.concordat.registry.checks.Pin;
import dev.concordat.registry.events.Event;
import dev.concordat.registry.events.Outbox;
import dev.concordat.registry.idempotency.Outcome;
import dev.concordat.registry.lineage.Impact.Hit;
import dev.concordat.registry.lineage.Impact.Touched;
import dev.concordat.registry.security.Role;
import dev.concordat.registry.semver.Version;
import dev.concordat.registry.semver.VersionRange;
import dev.concordat.registry.services.Service;
import dev.concordat.registry.services.Services;
import dev.concordat.registry.web.Actor;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Knows who provides and consumes what. */
@Singleton
public final class Lineage {
  private final LineageStore store;
  private final ReferenceStore references;
  private final Referrers referrers;
  private final Services services;
  private final AuditLog audit;
  private final Outbox outbox;

  Lineage(
      LineageStore store,
      ReferenceStore references,
      Referrers referrers,
      Services services,
      AuditLog audit,
      Outbox outbox) {
    this.store = store;
    this.references = references;
    this.referrers = referrers;
    this.services = services;
    this.audit = audit;
    this.outbox = outbox;
  }

  /** What a service says of the contracts around it. */
  public Declarations of(String service) {
    return store.of(service);
  }

  /** Replaces what a service says, in the running transaction. */
  public Outcome<Declarations> declare(String service, Declarations declarations, Actor actor) {
    actor.caller().require(Role.PUBLISHER, services.get(service).details().team());
    if (store.of(service).equals(declarations)) {
      return Outcome.ok(declarations);
    }
    store.replace(service, declarations);
    String action = "lineage-declared";
    audit.add(new AuditEntry(actor.name(), action, service, Optional.empty(), actor.requestId()));
    outbox.add(new Event(action, service, "{\"service\":\"" + service + "\"}"));
    return Outcome.ok(store.of(service));
  }

  /** What the references of a stored version to other contracts mean. */
  public List<Pin> pins(long versionId) {
    return references.of(versionId);
  }

  /** Settles what they mean, in the running transaction. */
  public void pin(long versionId, List<Pin> pins) {
    references.replace(versionId, pins);
  }

  /**
   * The consumers that a change set hits, with the proof.
   *
   * @param version that the change is to be, when that is known
   */
  public Impact impact(String contract, List<Finding> findings, Optional<Version> version) {
    Map<String, Consumption> consumers = store.consumers(contract);
    Map<String, String> teams =
        services.find(consumers.keySet()).stream()
            .collect(Collectors.toMap(Service::name, service -> service.details().team()));
    List<Hit> hit = new ArrayList<>();
    consumers.forEach(
        (service, consumption) -> {
          List<Touched> touched = touched(findings, consumption);
          if (!touched.isEmpty()) {
            hit.add(hit(service, teams.getOrDefault(service, ""), consumption, touched, version));
          }
        });
    boolean harmless = findings.stream().allMatch(finding -> finding.severity().equals("safe"));
    return new Impact(
        contract,
        List.copyOf(hit),
        consumers.size() - hit.size(),
        harmless ? List.of() : referrers.of(contract, version));
  }

  private static List<Touched> touched(List<Finding> findings, Consumption consumption) {
    List<Touched> touched = new ArrayList<>();
    for (Finding finding : findings) {
      if (!finding.severity().equals("safe")) {
        Touch.of(finding, consumption.uses())
            .ifPresent(
                because ->
                    touched.add(
                        new Touched(
                            finding.fingerprint(),
                            finding.severity(),
                            finding.message(),
                            because)));
      }
    }
    return List.copyOf(touched);
  }

  private static Hit hit(
      String service,
      String team,
      Consumption consumption,
      List<Touched> touched,
      Optional<Version> version) {
    Optional<VersionRange> range =
        Optional.ofNullable(consumption.range()).flatMap(VersionRange::parse);
    boolean breaks = touched.stream().anyMatch(found -> found.severity().equals("breaking"));
    return new Hit(
        service,
        team,
        consumption.range(),
        range.flatMap(known -> version.map(known::contains)).orElse(null),
        breaks ? "breaking" : "risky",
        touched);
  }
}
