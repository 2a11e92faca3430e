package dev.concordat.registry.contracts;

import dev.concordat.registry.web.Page;
import dev.concordat.registry.web.PageRequest;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The catalog over HTTP. */
@Tag(name = "contracts")
@Controller("/api/v1/contracts")
@ExecuteOn(TaskExecutors.BLOCKING)
final class ContractsController {
  private final Catalog catalog;

  ContractsController(Catalog catalog) {
    this.catalog = catalog;
  }

  /**
   * Contracts by namespace and name.
   *
   * @param q part of a name or title
   * @param format openapi, asyncapi or json-schema
   * @param owner name of a team
   */
  @Get
  Page<ContractSummary> listContracts(
      @Nullable @QueryValue String q,
      @Nullable @QueryValue String format,
      @Nullable @QueryValue String owner,
      @QueryValue(defaultValue = "1") int page,
      @QueryValue(defaultValue = "50") int size) {
    CatalogFilter filter =
        new CatalogFilter(
            Optional.ofNullable(q), Optional.ofNullable(format), Optional.ofNullable(owner));
    return catalog.list(filter, PageRequest.of(page, size));
  }

  /** One contract with its latest version. */
  @Get("/{namespace}/{name}")
  ContractSummary getContract(String namespace, String name) {
    return catalog.get(ContractName.of(namespace, name));
  }
}
