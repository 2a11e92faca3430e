package dev.concordat.registry.contracts;

import dev.concordat.registry.audit.AuditEntry;
import dev.concordat.registry.audit.AuditLog;
import dev.concordat.registry.db.Times;
import dev.concordat.registry.events.Event;
import dev.concordat.registry.events.Outbox;
import dev.concordat.registry.idempotency.Outcome;
import dev.concordat.registry.security.Role;
import dev.concordat.registry.teams.TeamService;
import dev.concordat.registry.web.Actor;
import dev.concordat.registry.web.EntityTag;
import dev.concordat.registry.web.IfMatch;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

/** Knows who answers for a contract and what people say of it; hands contracts over. */
@Singleton
public final class ContractCards {
  private final CardStore store;
  private final ContractStore contracts;
  private final TeamService teams;
  private final AuditLog audit;
  private final Outbox outbox;
  private final Clock clock;

  ContractCards(
      CardStore store,
      ContractStore contracts,
      TeamService teams,
      AuditLog audit,
      Outbox outbox,
      Clock clock) {
    this.store = store;
    this.contracts = contracts;
    this.teams = teams;
    this.audit = audit;
    this.outbox = outbox;
    this.clock = clock;
  }

  /** The card of a contract, if there is one of that name. */
  public Optional<ContractCard> find(String namespace, String name) {
    return store.find(ContractName.of(namespace, name));
  }

  ContractCard get(ContractName name) {
    return store.find(name).orElseThrow(() -> Catalog.contractNotFound(name));
  }

  /** Begins a contract that nothing is published of yet, in the running transaction. */
  public void declare(
      String namespace,
      String name,
      String format,
      String owner,
      CardDetails details,
      Actor actor) {
    ContractName contract = ContractName.of(namespace, name);
    Instant now = Times.now(clock);
    Headline headline = new Headline(name, Optional.empty());
    contracts.add(new NewContract(contract, format, owner, headline), now);
    ContractCard card = get(contract);
    if (!card.owner().equals(owner) || !store.describe(card, details, now)) {
      throw EntityTag.changedMeanwhile();
    }
    leaveTraces(card, "contract-declared", Optional.empty(), "{}", actor);
  }

  /** Replaces what is said of a contract, in the running transaction. */
  public Outcome<ContractCard> describe(
      String namespace, String name, CardDetails details, IfMatch ifMatch, Actor actor) {
    ContractCard card = expected(ContractName.of(namespace, name), ifMatch);
    actor.caller().require(Role.PUBLISHER, card.owner());
    if (!store.describe(card, details, Times.now(clock))) {
      throw EntityTag.changedMeanwhile();
    }
    leaveTraces(card, "contract-described", Optional.empty(), "{}", actor);
    return Outcome.ok(get(card.contract()));
  }

  /** Gives a contract to another team, in the running transaction. */
  public Outcome<ContractCard> transfer(
      String namespace, String name, Transfer transfer, IfMatch ifMatch, Actor actor) {
    ContractCard card = expected(ContractName.of(namespace, name), ifMatch);
    actor.caller().require(Role.OWNER, card.owner());
    if (card.owner().equals(transfer.team())) {
      return Outcome.ok(card);
    }
    if (!teams.exists(transfer.team())) {
      throw Refusal.unknownTeam(transfer.team());
    }
    if (!store.transfer(card, transfer.team(), Times.now(clock))) {
      throw EntityTag.changedMeanwhile();
    }
    String reason = "from %s to %s: %s".formatted(card.owner(), transfer.team(), transfer.reason());
    String payload = "{\"from\":\"%s\",\"to\":\"%s\"}".formatted(card.owner(), transfer.team());
    leaveTraces(card, "contract-transferred", Optional.of(reason), payload, actor);
    return Outcome.ok(get(card.contract()));
  }

  private ContractCard expected(ContractName name, IfMatch ifMatch) {
    ContractCard card = get(name);
    ifMatch.require(Optional.of(card.revision()));
    return card;
  }

  private void leaveTraces(
      ContractCard card, String action, Optional<String> reason, String payload, Actor actor) {
    String subject = card.contract().toString();
    audit.add(new AuditEntry(actor.name(), action, subject, reason, actor.requestId()));
    outbox.add(new Event(action, subject, payload));
  }
}
