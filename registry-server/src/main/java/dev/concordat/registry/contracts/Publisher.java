package dev.concordat.registry.contracts;

import dev.concordat.registry.checks.ContractReading;
import dev.concordat.registry.checks.ReadContract;
import dev.concordat.registry.idempotency.Outcome;
import dev.concordat.registry.lint.LintReport;
import dev.concordat.registry.lint.Lints;
import dev.concordat.registry.policies.EffectivePolicy;
import dev.concordat.registry.policies.Policies;
import dev.concordat.registry.reviews.Review;
import dev.concordat.registry.reviews.Reviews;
import dev.concordat.registry.semver.Version;
import jakarta.inject.Singleton;
import java.util.List;
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
  private final VersionLabelStore labels;
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
      VersionLabelStore labels,
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
    this.labels = labels;
    this.lints = lints;
  }

  /**
   * The expensive part, before any lock is held: reads the candidate and compares it with what is
   * published now. {@link #publish} takes that judgement over, unless another version or policy
   * came in between.
   */
  Candidate prepare(PublishRequest request) {
    ContractName name = request.name();
    Optional<RegisteredContract> contract = contracts.find(name);
    PublishingRights.require(request, contract);
    ReadContract read = reading.read(request.content(), name.toString());
    EffectivePolicy policy = policy(name);
    lint(policy, name, read);
    return new Candidate(
        request, read, contract.map(known -> foresee(known, policy, request.version(), read)));
  }

  private Foresight foresee(
      RegisteredContract contract,
      EffectivePolicy policy,
      Optional<Version> version,
      ReadContract candidate) {
    return new Foresight(policy, baselines.judge(contract, policy, version, candidate));
  }

  /** Stores a candidate, in the running transaction, leaves it to a review, or refuses it. */
  Outcome<?> publish(Candidate candidate) {
    RegisteredContract contract =
        contracts.lock(candidate.request().name()).orElseGet(() -> newContracts.begin(candidate));
    if (!contract.format().equals(candidate.format())) {
      throw Refusal.otherFormat(contract, candidate.format());
    }
    Optional<PublishedVersion> there =
        candidate.request().version().flatMap(version -> find(contract, version));
    Optional<PublishedVersion> same =
        candidate.request().version().isEmpty()
            ? versions.offeredWithContent(contract.id(), candidate.read().contentHash())
            : there.filter(found -> isSame(contract, found, candidate));
    if (same.isPresent()) {
      return Outcome.ok(catalog.detail(contract, same.orElseThrow()));
    }
    return judged(contract, candidate, there);
  }

  private Optional<PublishedVersion> find(RegisteredContract contract, Version version) {
    return versions.find(contract.id(), version.text());
  }

  private Outcome<?> judged(
      RegisteredContract contract, Candidate candidate, Optional<PublishedVersion> draft) {
    EffectivePolicy policy = policy(contract.name());
    PublishRequest request = candidate.request();
    LintReport lint = lint(policy, contract.name(), candidate.read());
    if (lint.refuses() && !request.draft()) {
      throw Refusal.lintFailed(contract.name(), lint);
    }
    Judgement judgement = judge(contract, policy, candidate);
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
    VersionSummary written =
        writer.write(contract, candidate, new Decision(version, judgement, admission, draft));
    admission.review().ifPresent(review -> reviews.use(review, request.actor()));
    List<String> words = draft.map(found -> labels.of(found.id())).orElse(List.of());
    return Outcome.created(
        detail(written, words, policy, judgement).with(lint),
        contract.name().address() + "/versions/" + version);
  }

  private static VersionDetail detail(
      VersionSummary written, List<String> words, EffectivePolicy policy, Judgement judgement) {
    return new VersionDetail(
        written, words, SemverRule.warnings(policy, written), judgement.result(), null);
  }

  private Judgement judge(
      RegisteredContract contract, EffectivePolicy policy, Candidate candidate) {
    return candidate
        .foresight()
        .filter(foresight -> foresight.holds(contract, policy))
        .map(Foresight::judgement)
        .orElseGet(
            () ->
                baselines.judge(contract, policy, candidate.request().version(), candidate.read()));
  }

  /** Asked for before any lock is held, and remembered for when it counts. */
  private LintReport lint(EffectivePolicy policy, ContractName name, ReadContract candidate) {
    return lints.atPublish(candidate, name.toString(), policy.lint());
  }

  private EffectivePolicy policy(ContractName name) {
    return policies.effective(name.namespace(), name.name());
  }

  /** Whether a version has this content already, so that publishing again is no mistake. */
  private static boolean isSame(
      RegisteredContract contract, PublishedVersion there, Candidate candidate) {
    VersionSummary found = there.summary();
    boolean same = found.contentHash().equals(candidate.read().contentHash());
    if (found.isDraft()) {
      return same && candidate.request().draft();
    }
    if (!same || candidate.request().draft()) {
      throw Refusal.versionExists(contract, found);
    }
    return true;
  }
}
