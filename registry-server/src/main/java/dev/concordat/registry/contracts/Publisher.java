package dev.concordat.registry.contracts;

import dev.concordat.registry.checks.ContractReading;
import dev.concordat.registry.idempotency.Outcome;
import dev.concordat.registry.lint.LintReport;
import dev.concordat.registry.lint.Lints;
import dev.concordat.registry.policies.EffectivePolicy;
import dev.concordat.registry.policies.Policies;
import dev.concordat.registry.reviews.Review;
import dev.concordat.registry.reviews.Reviews;
import dev.concordat.registry.semver.Version;
import jakarta.inject.Singleton;
import java.util.Optional;

/** Publishes versions: all of a version is stored, with its traces, or nothing. */
@Singleton
final class Publisher {
  private final ContractReading reading;
  private final ContractStore contracts;
  private final VersionStore versions;
  private final Baselines baselines;
  private final Policies policies;
  private final PublishGate gate;
  private final NextVersion next;
  private final Reviews reviews;
  private final NewContracts newContracts;
  private final Catalog catalog;
  private final VersionWriter writer;
  private final PublishingRights rights;
  private final Lints lints;

  Publisher(
      ContractReading reading,
      ContractStore contracts,
      VersionStore versions,
      Baselines baselines,
      Policies policies,
      PublishGate gate,
      NextVersion next,
      Reviews reviews,
      NewContracts newContracts,
      Catalog catalog,
      VersionWriter writer,
      PublishingRights rights,
      Lints lints) {
    this.reading = reading;
    this.contracts = contracts;
    this.versions = versions;
    this.baselines = baselines;
    this.policies = policies;
    this.gate = gate;
    this.next = next;
    this.reviews = reviews;
    this.newContracts = newContracts;
    this.catalog = catalog;
    this.writer = writer;
    this.rights = rights;
    this.lints = lints;
  }

  /**
   * The expensive part, before any lock is held: reads the candidate and compares it with what is
   * published now. {@link #publish} asks for the same comparison again and finds it remembered,
   * unless another version came in between.
   */
  Candidate prepare(PublishRequest request) {
    rights.require(request);
    Candidate candidate =
        new Candidate(request, reading.read(request.content(), request.name().toString()));
    lint(request.name(), candidate);
    contracts
        .find(request.name())
        .ifPresent(
            contract ->
                baselines.judge(contract, policy(contract), request.version(), candidate.read()));
    return candidate;
  }

  /** Stores a candidate, in the running transaction, leaves it to a review, or refuses it. */
  Outcome<?> publish(Candidate candidate) {
    RegisteredContract contract =
        contracts.lock(candidate.request().name()).orElseGet(() -> newContracts.begin(candidate));
    if (!contract.format().equals(candidate.format())) {
      throw Refusal.otherFormat(contract, candidate.format());
    }
    Optional<PublishedVersion> same = alreadyThere(contract, candidate);
    if (same.isPresent()) {
      return Outcome.ok(catalog.detail(contract, same.orElseThrow()));
    }
    return judged(contract, candidate);
  }

  private Outcome<?> judged(RegisteredContract contract, Candidate candidate) {
    EffectivePolicy policy = policy(contract);
    PublishRequest request = candidate.request();
    LintReport lint = lint(contract.name(), candidate);
    if (lint.refuses() && !request.draft()) {
      throw Refusal.lintFailed(contract.name(), lint);
    }
    Judgement judgement = baselines.judge(contract, policy, request.version(), candidate.read());
    Version version =
        request
            .version()
            .orElseGet(
                () -> next.after(contract.id(), contract.latest(), judgement.requiredBump()));
    Admission admission =
        request.draft()
            ? Admission.free()
            : gate.admit(contract, policy, candidate, version, judgement);
    if (admission.pending().isPresent()) {
      Review review = admission.pending().orElseThrow();
      return Outcome.pending(new PendingReview(review, judgement.result()), review.address());
    }
    PublishedVersion written = writer.write(contract, candidate, version, judgement, admission);
    admission.review().ifPresent(review -> reviews.use(review, request.actor()));
    return Outcome.created(
        catalog.detail(contract, written).with(lint),
        contract.name().address() + "/versions/" + version);
  }

  /** Asked for before any lock is held, and remembered for when it counts. */
  private LintReport lint(ContractName name, Candidate candidate) {
    EffectivePolicy policy = policies.effective(name.namespace(), name.name());
    return lints.atPublish(candidate.read(), name.toString(), policy.lint());
  }

  private EffectivePolicy policy(RegisteredContract contract) {
    return policies.effective(contract.name().namespace(), contract.name().name());
  }

  /** The version that has this content already, so that publishing again is no mistake. */
  private Optional<PublishedVersion> alreadyThere(
      RegisteredContract contract, Candidate candidate) {
    String hash = candidate.read().contentHash();
    Optional<Version> wanted = candidate.request().version();
    if (wanted.isEmpty()) {
      return versions.offeredWithContent(contract.id(), hash);
    }
    Optional<PublishedVersion> there = versions.find(contract.id(), wanted.orElseThrow().text());
    if (there.isEmpty()) {
      return there;
    }
    VersionSummary found = there.orElseThrow().summary();
    boolean same = found.contentHash().equals(hash);
    if (found.isDraft()) {
      return there.filter(draft -> same && candidate.request().draft());
    }
    if (!same || candidate.request().draft()) {
      throw Refusal.versionExists(contract, found);
    }
    return there;
  }
}
