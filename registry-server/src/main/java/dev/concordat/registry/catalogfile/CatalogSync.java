package dev.concordat.registry.catalogfile;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dev.concordat.registry.catalogfile.CatalogFile.DeclaredContract;
import dev.concordat.registry.catalogfile.CatalogFile.DeclaredService;
import dev.concordat.registry.catalogfile.CatalogFile.DeclaredTeam;
import dev.concordat.registry.catalogfile.CatalogPlan.Step;
import dev.concordat.registry.contracts.CardDetails;
import dev.concordat.registry.contracts.ContractCard;
import dev.concordat.registry.contracts.ContractCards;
import dev.concordat.registry.contracts.Transfer;
import dev.concordat.registry.idempotency.Outcome;
import dev.concordat.registry.lineage.Lineage;
import dev.concordat.registry.services.Service;
import dev.concordat.registry.services.Services;
import dev.concordat.registry.teams.Team;
import dev.concordat.registry.teams.TeamService;
import dev.concordat.registry.web.Actor;
import dev.concordat.registry.web.IfMatch;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Brings the registry in step with a catalog file: everything in it, or nothing. */
@Singleton
final class CatalogSync {
  private static final IfMatch ANY = new IfMatch(Optional.empty());

  private final TeamService teams;
  private final Services services;
  private final ContractCards cards;
  private final Lineage lineage;
  private final Differences differences;

  CatalogSync(
      TeamService teams,
      Services services,
      ContractCards cards,
      Lineage lineage,
      Differences differences) {
    this.teams = teams;
    this.services = services;
    this.cards = cards;
    this.lineage = lineage;
    this.differences = differences;
  }

  CatalogPlan plan(CatalogFile file) {
    return new CatalogPlan(false, steps(file));
  }

  /** Carries a file out, in the running transaction. */
  Outcome<CatalogPlan> apply(CatalogFile file, Actor actor) {
    List<Step> steps = new ArrayList<>();
    for (DeclaredTeam team : file.teams()) {
      Step step = step(team);
      if (step.changesSomething()) {
        teams.put(team.name(), team.details(), ANY, actor);
      }
      steps.add(step);
    }
    for (DeclaredService service : file.services()) {
      Step step = step(service);
      if (step.changesSomething()) {
        services.put(service.name(), service.details(), ANY, actor);
      }
      steps.add(step);
      lineageStep(service).ifPresent(steps::add);
      service.lineage().ifPresent(declared -> lineage.declare(service.name(), declared, actor));
    }
    for (DeclaredContract contract : file.contracts()) {
      Step step = step(contract);
      apply(contract, step, actor);
      steps.add(step);
    }
    return Outcome.ok(new CatalogPlan(true, List.copyOf(steps)));
  }

  private void apply(DeclaredContract contract, Step step, Actor actor) {
    String namespace = contract.namespace();
    if (step.action().equals("create")) {
      cards.declare(
          namespace,
          contract.name(),
          contract.format().orElseThrow(),
          contract.owner(),
          contract.details(),
          actor);
      return;
    }
    boolean moves = step.changes().stream().anyMatch(change -> change.field().equals("owner"));
    if (moves) {
      Transfer transfer = new Transfer(contract.owner(), "declared in the catalog file");
      cards.transfer(namespace, contract.name(), transfer, ANY, actor);
    }
    if (step.changes().size() > (moves ? 1 : 0)) {
      cards.describe(namespace, contract.name(), contract.details(), ANY, actor);
    }
  }

  private List<Step> steps(CatalogFile file) {
    return Stream.of(
            file.teams().stream().map(this::step),
            file.services().stream()
                .flatMap(
                    service ->
                        Stream.concat(Stream.of(step(service)), lineageStep(service).stream())),
            file.contracts().stream().map(this::step))
        .flatMap(step -> step)
        .toList();
  }

  private Step step(DeclaredTeam team) {
    return differences.step(
        "team", team.name(), teams.find(team.name()).map(Team::details), team.details());
  }

  private Step step(DeclaredService service) {
    return differences.step(
        "service",
        service.name(),
        services.find(service.name()).map(Service::details),
        service.details());
  }

  private Optional<Step> lineageStep(DeclaredService service) {
    return service
        .lineage()
        .map(
            declared ->
                differences.step(
                    "lineage", service.name(), Optional.of(lineage.of(service.name())), declared));
  }

  private Step step(DeclaredContract contract) {
    Optional<ContractCard> card = cards.find(contract.namespace(), contract.name());
    return differences.step(
        "contract",
        contract.fullName(),
        card.map(there -> new OwnedDetails(there.owner(), there.details())),
        new OwnedDetails(contract.owner(), contract.details()));
  }

  @Serdeable
  record OwnedDetails(String owner, @JsonUnwrapped CardDetails details) {}
}
