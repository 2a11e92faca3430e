package dev.concordat.registry.policies;

import dev.concordat.registry.audit.AuditEntry;
import dev.concordat.registry.audit.AuditLog;
import dev.concordat.registry.db.Times;
import dev.concordat.registry.events.Event;
import dev.concordat.registry.events.Outbox;
import dev.concordat.registry.idempotency.Outcome;
import dev.concordat.registry.web.Actor;
import dev.concordat.registry.web.EntityTag;
import dev.concordat.registry.web.IfMatch;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Knows what applies where, and changes it. */
@Singleton
public final class Policies {
  private final PolicyStore store;
  private final AuditLog audit;
  private final Outbox outbox;
  private final Clock clock;

  Policies(PolicyStore store, AuditLog audit, Outbox outbox, Clock clock) {
    this.store = store;
    this.audit = audit;
    this.outbox = outbox;
    this.clock = clock;
  }

  /** What applies to a contract, which need not exist yet. */
  public EffectivePolicy effective(String namespace, String name) {
    List<PolicyScope> scopes = scopes(namespace, name);
    return chain(scopes, store.find(scopes)).effective();
  }

  /** What applies to some contracts, by {@code namespace/name}, in one query. */
  public Map<String, EffectivePolicy> effective(Collection<String> contracts) {
    Map<String, List<PolicyScope>> scopes = new LinkedHashMap<>();
    contracts.forEach(contract -> scopes.put(contract, scopesOf(contract)));
    Map<String, ScopePolicy> found =
        store.find(scopes.values().stream().flatMap(List::stream).distinct().toList());
    Map<String, EffectivePolicy> effective = new LinkedHashMap<>();
    scopes.forEach(
        (contract, nearest) -> effective.put(contract, chain(nearest, found).effective()));
    return effective;
  }

  /** What would apply to a contract if a scope said something else. */
  public EffectivePolicy effective(
      String namespace, String name, PolicyScope changed, PolicySettings settings) {
    List<PolicyScope> scopes = scopes(namespace, name);
    Map<String, ScopePolicy> found = new HashMap<>(store.find(scopes));
    found.put(
        changed.key(),
        found.getOrDefault(changed.key(), ScopePolicy.silent(changed)).with(settings));
    return chain(scopes, found).effective();
  }

  /** Reads settings that a client sent. */
  public static PolicySettings read(byte[] body) {
    return PolicyForm.read(body);
  }

  /** What a contract begins with, in the running transaction; what its scope says already stays. */
  public void begin(String namespace, String name, PolicySettings settings, Actor actor) {
    PolicyScope scope = PolicyScope.contract(namespace, name);
    if (store.add(new ScopePolicy(scope, settings, 1, Times.now(clock), actor.name()))) {
      leaveTraces(scope, actor);
    }
  }

  List<SavedPolicy> all() {
    return store.all().stream().map(ScopePolicy::shown).toList();
  }

  SavedPolicy saved(PolicyScope scope) {
    return find(scope).shown();
  }

  /** Replaces what a scope says, in the running transaction. */
  Outcome<SavedPolicy> put(
      PolicyScope scope, PolicySettings settings, IfMatch ifMatch, Actor actor) {
    ScopePolicy before = find(scope);
    ifMatch.require(Optional.of(before.revision()));
    ScopePolicy after =
        new ScopePolicy(scope, settings, before.revision() + 1, Times.now(clock), actor.name());
    boolean written = before.revision() == 0 ? store.add(after) : store.replace(after);
    if (!written) {
      throw EntityTag.changedMeanwhile();
    }
    leaveTraces(scope, actor);
    return Outcome.ok(after.shown());
  }

  private void leaveTraces(PolicyScope scope, Actor actor) {
    audit.add(
        new AuditEntry(
            actor.name(), "policy-changed", scope.shown(), Optional.empty(), actor.requestId()));
    outbox.add(new Event("policy-changed", scope.key(), "{\"scope\":\"" + scope.key() + "\"}"));
  }

  private ScopePolicy find(PolicyScope scope) {
    return store.find(List.of(scope)).getOrDefault(scope.key(), ScopePolicy.silent(scope));
  }

  private static PolicyChain chain(List<PolicyScope> nearest, Map<String, ScopePolicy> found) {
    return new PolicyChain(
        nearest.stream().map(scope -> found.get(scope.key())).filter(Objects::nonNull).toList());
  }

  private static List<PolicyScope> scopesOf(String contract) {
    int slash = contract.indexOf('/');
    return scopes(contract.substring(0, slash), contract.substring(slash + 1));
  }

  private static List<PolicyScope> scopes(String namespace, String name) {
    return List.of(
        PolicyScope.contract(namespace, name),
        PolicyScope.namespace(namespace),
        PolicyScope.GLOBAL);
  }
}
