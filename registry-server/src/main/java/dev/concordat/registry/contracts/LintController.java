package dev.concordat.registry.contracts;

import dev.concordat.registry.lint.LintReport;
import dev.concordat.registry.lint.Lints;
import dev.concordat.registry.policies.Policies;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.tags.Tag;

/** Lint findings over HTTP. */
@Tag(name = "versions")
@Controller("/api/v1/contracts/{namespace}/{name}/versions")
@ExecuteOn(TaskExecutors.BLOCKING)
final class LintController {
  private final Catalog catalog;
  private final Baselines baselines;
  private final Policies policies;
  private final Lints lints;

  LintController(Catalog catalog, Baselines baselines, Policies policies, Lints lints) {
    this.catalog = catalog;
    this.baselines = baselines;
    this.policies = policies;
    this.lints = lints;
  }

  /**
   * What the ruleset that the policy names now says about a version, whatever its level.
   *
   * @param version SemVer, or latest, 1.x, label:NAME, branch:NAME, hash:CONTENT_HASH
   */
  @Get("/{version}/lint")
  LintReport getLint(String namespace, String name, String version) {
    RegisteredContract contract = catalog.contract(ContractName.of(namespace, name));
    return lints.of(
        baselines.read(catalog.version(contract, version)),
        contract.name().toString(),
        policies.effective(namespace, name).lint());
  }
}
