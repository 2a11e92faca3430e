package dev.concordat.registry.contracts;

import dev.concordat.registry.checks.PolicyChoice;
import dev.concordat.registry.db.Times;
import dev.concordat.registry.idempotency.Outcome;
import dev.concordat.registry.lineage.Lineage;
import dev.concordat.registry.problems.ProblemException;
import dev.concordat.registry.reviews.Review;
import dev.concordat.registry.security.Role;
import dev.concordat.registry.semver.Version;
import dev.concordat.registry.web.Actor;
import dev.concordat.registry.web.IfMatch;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Takes versions from one state to the next, as {@link VersionState} allows. */
@Singleton
final class VersionStates {
  private final ContractStore contracts;
  private final VersionStore versions;
  private final VersionLabelStore labels;
  private final Publisher publisher;
  private final SunsetRules sunsets;
  private final Catalog catalog;
  private final Lineage lineage;
  private final VersionTraces traces;
  private final Clock clock;

  VersionStates(
      ContractStore contracts,
      VersionStore versions,
      VersionLabelStore labels,
      Publisher publisher,
      SunsetRules sunsets,
      Catalog catalog,
      Lineage lineage,
      VersionTraces traces,
      Clock clock) {
    this.contracts = contracts;
    this.versions = versions;
    this.labels = labels;
    this.publisher = publisher;
    this.sunsets = sunsets;
    this.catalog = catalog;
    this.lineage = lineage;
    this.traces = traces;
    this.clock = clock;
  }

  /** Changes a state, in the running transaction. */
  Outcome<?> change(
      ContractName name, Version version, StateChange change, IfMatch ifMatch, Actor actor) {
    RegisteredContract contract = lock(name, actor);
    PublishedVersion found = find(contract, version, ifMatch);
    VersionState now = found.summary().stateNow();
    if (!now.mayBecome(change.next())) {
      throw noSuchTransition(found, change);
    }
    if (now == VersionState.DRAFT) {
      return publishDraft(contract, found, actor);
    }
    if (change.next() == VersionState.RETIRED) {
      Optional<Review> review = sunsets.reviewOfEarlyRetirement(contract, found, actor);
      if (review.isPresent() && !review.orElseThrow().isApproved()) {
        PendingReview pending = new PendingReview(review.orElseThrow(), null);
        return Outcome.pending(pending, review.orElseThrow().address());
      }
      review.ifPresent(approved -> sunsets.use(approved, actor));
    } else {
      announce(contract, found, change);
    }
    versions.changeState(found.id(), change.next());
    Optional<PublishedVersion> latest = versions.latest(contract.id());
    contracts.changeLatest(contract.id(), latest, Times.now(clock));
    traces.leave(contract, found, "version-" + change.state(), change.reason(), actor);
    return Outcome.ok(catalog.detail(contract, again(contract, version)));
  }

  private void announce(RegisteredContract contract, PublishedVersion version, StateChange change) {
    Optional<Deprecation> deprecation = change.deprecation(Times.now(clock));
    deprecation.ifPresent(announced -> sunsets.requireTime(contract, announced));
    versions.announce(version.id(), deprecation);
  }

  /** Deletes a draft; what was published stays. */
  Outcome<VersionSummary> delete(ContractName name, Version version, IfMatch ifMatch, Actor actor) {
    RegisteredContract contract = lock(name, actor);
    PublishedVersion found = find(contract, version, ifMatch);
    if (!found.summary().isDraft()) {
      throw ProblemException.of(
          409,
          "version-immutable",
          "A published version is not deleted",
          "'%s' %s is %s; deprecate and retire it with PUT .../state instead."
              .formatted(name, version, found.summary().state()));
    }
    lineage.pin(found.id(), List.of());
    versions.deleteDraft(found.id());
    contracts.uncountVersion(contract.id(), Times.now(clock));
    traces.leave(contract, found, "draft-deleted", null, actor);
    return Outcome.ok(found.summary());
  }

  /** Replaces the words on a version. */
  Outcome<VersionDetail> label(
      ContractName name, Version version, Set<String> words, IfMatch ifMatch, Actor actor) {
    RegisteredContract contract = lock(name, actor);
    PublishedVersion found = find(contract, version, ifMatch);
    labels.replace(contract.id(), found, words);
    versions.touch(found.id());
    traces.leave(contract, found, "version-labelled", String.join(", ", words), actor);
    return Outcome.ok(catalog.detail(contract, again(contract, version)));
  }

  private Outcome<?> publishDraft(
      RegisteredContract contract, PublishedVersion draft, Actor actor) {
    return publisher
        .publish(
            publisher.prepare(
                new PublishRequest(
                    contract.name(),
                    Optional.of(draft.version()),
                    catalog.content(draft),
                    false,
                    Optional.empty(),
                    PolicyChoice.NONE,
                    Optional.empty(),
                    draft.summary().provenance(),
                    actor)))
        .changed();
  }

  private RegisteredContract lock(ContractName name, Actor actor) {
    RegisteredContract contract = contracts.lock(name).orElseGet(() -> catalog.contract(name));
    actor.caller().require(Role.PUBLISHER, contract.owner());
    return contract;
  }

  private PublishedVersion find(RegisteredContract contract, Version version, IfMatch ifMatch) {
    PublishedVersion found = catalog.version(contract, version.text());
    ifMatch.require(Optional.of(found.revision()));
    return found;
  }

  private PublishedVersion again(RegisteredContract contract, Version version) {
    return catalog.version(contract, version.text());
  }

  private static ProblemException noSuchTransition(PublishedVersion version, StateChange change) {
    List<String> next = version.summary().stateNow().next();
    return ProblemException.of(
        409,
        "no-such-transition",
        "The version cannot become that",
        "%s is %s and cannot become %s; it may become: %s."
            .formatted(
                version.version(),
                version.summary().state(),
                change.state(),
                next.isEmpty() ? "nothing" : String.join(", ", next)));
  }
}
