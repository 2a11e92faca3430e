package dev.concordat.registry.contracts;

import dev.concordat.registry.checks.ContractReading;
import dev.concordat.registry.db.Times;
import dev.concordat.registry.idempotency.Outcome;
import dev.concordat.registry.teams.TeamService;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Optional;

/** Publishes versions: all of a version is stored, with its traces, or nothing. */
@Singleton
final class Publisher {
  private final ContractReading reading;
  private final ContractStore contracts;
  private final VersionStore versions;
  private final Baselines baselines;
  private final TeamService teams;
  private final Catalog catalog;
  private final VersionWriter writer;
  private final Clock clock;

  Publisher(
      ContractReading reading,
      ContractStore contracts,
      VersionStore versions,
      Baselines baselines,
      TeamService teams,
      Catalog catalog,
      VersionWriter writer,
      Clock clock) {
    this.reading = reading;
    this.contracts = contracts;
    this.versions = versions;
    this.baselines = baselines;
    this.teams = teams;
    this.catalog = catalog;
    this.writer = writer;
    this.clock = clock;
  }

  /**
   * The expensive part, before any lock is held: reads the candidate and compares it with what is
   * published now. {@link #publish} asks for the same comparison again and finds it remembered,
   * unless another version came in between.
   */
  Candidate prepare(PublishRequest request) {
    Candidate candidate = new Candidate(request, reading.read(request.content()));
    contracts
        .find(request.name())
        .ifPresent(contract -> baselines.judge(contract, request.version(), candidate.read()));
    return candidate;
  }

  /** Stores a candidate, in the running transaction, or refuses it. */
  Outcome<VersionDetail> publish(Candidate candidate) {
    RegisteredContract contract = locked(candidate);
    if (!contract.format().equals(candidate.format())) {
      throw Refusal.otherFormat(contract, candidate.format());
    }
    Optional<PublishedVersion> same = alreadyThere(contract, candidate);
    if (same.isPresent()) {
      return Outcome.ok(catalog.detail(same.orElseThrow()));
    }
    Judgement judgement =
        baselines.judge(contract, candidate.request().version(), candidate.read());
    if (judgement.result().breaking() && candidate.request().acceptedReason().isEmpty()) {
      throw Refusal.breaking(contract, judgement);
    }
    return writer.write(contract, candidate, judgement);
  }

  private RegisteredContract locked(Candidate candidate) {
    ContractName name = candidate.request().name();
    return contracts
        .lock(name)
        .orElseGet(
            () -> {
              contracts.add(newContract(candidate), Times.now(clock));
              return contracts.lock(name).orElseThrow();
            });
  }

  private NewContract newContract(Candidate candidate) {
    PublishRequest request = candidate.request();
    String owner = request.owner().orElseThrow(() -> Refusal.ownerMissing(request.name()));
    if (!teams.exists(owner)) {
      throw Refusal.unknownTeam(owner);
    }
    return new NewContract(
        request.name(),
        candidate.format(),
        owner,
        request.policy(),
        Headline.of(candidate.read().contract()));
  }

  /** The version that has this content already, so that publishing again is no mistake. */
  private Optional<PublishedVersion> alreadyThere(
      RegisteredContract contract, Candidate candidate) {
    String hash = candidate.read().contentHash();
    Optional<Version> wanted = candidate.request().version();
    if (wanted.isEmpty()) {
      return versions.withContent(contract.id(), hash);
    }
    Optional<PublishedVersion> there = versions.find(contract.id(), wanted.orElseThrow().text());
    there
        .filter(version -> !version.summary().contentHash().equals(hash))
        .ifPresent(
            version -> {
              throw Refusal.versionExists(contract, version);
            });
    return there;
  }
}
