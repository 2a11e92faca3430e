package dev.concordat.registry.contracts;

import dev.concordat.registry.checks.Pin;
import dev.concordat.registry.lineage.Lineage;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;

/** What versions refer to, over HTTP. */
@Tag(name = "versions")
@Controller("/api/v1/contracts/{namespace}/{name}/versions/{version}/references")
@ExecuteOn(TaskExecutors.BLOCKING)
final class ReferencesController {
  private final Catalog catalog;
  private final Lineage lineage;

  ReferencesController(Catalog catalog, Lineage lineage) {
    this.catalog = catalog;
    this.lineage = lineage;
  }

  /**
   * The contracts that a version refers to, and the versions that it means; both settled when it
   * was published.
   *
   * @param version SemVer, or another way to name a version
   */
  @Get
  References listReferences(String namespace, String name, String version) {
    RegisteredContract contract = catalog.contract(ContractName.of(namespace, name));
    return new References(lineage.pins(catalog.version(contract, version).id()));
  }

  @Schema(name = "References")
  @Serdeable
  record References(List<Pin> items) {}
}
