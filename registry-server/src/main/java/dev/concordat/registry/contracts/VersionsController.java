package dev.concordat.registry.contracts;

import dev.concordat.registry.docs.DocModel;
import dev.concordat.registry.web.EntityTag;
import dev.concordat.registry.web.Page;
import dev.concordat.registry.web.PageRequest;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;

/** Published versions over HTTP. */
@Tag(name = "versions")
@Controller("/api/v1/contracts/{namespace}/{name}/versions")
@ExecuteOn(TaskExecutors.BLOCKING)
final class VersionsController {
  private final Catalog catalog;
  private final DocumentResponses responses;

  VersionsController(Catalog catalog, DocumentResponses responses) {
    this.catalog = catalog;
    this.responses = responses;
  }

  /** The versions of a contract, the greatest first. */
  @Get
  Page<VersionSummary> listVersions(
      String namespace,
      String name,
      @QueryValue(defaultValue = "1") int page,
      @QueryValue(defaultValue = "50") int size) {
    return catalog.versions(ContractName.of(namespace, name), PageRequest.of(page, size));
  }

  /**
   * One version, with the report that was made when it was published.
   *
   * @param version SemVer, or latest, 1.x, range:^1.2, label:NAME, branch:NAME, hash:CONTENT_HASH
   */
  @Get("/{version}")
  @ApiResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = VersionDetail.class)))
  HttpResponse<VersionDetail> getVersion(String namespace, String name, String version) {
    RegisteredContract contract = catalog.contract(ContractName.of(namespace, name));
    PublishedVersion found = catalog.version(contract, version);
    return EntityTag.tagged(catalog.detail(contract, found), found.revision());
  }

  /**
   * The document, byte for byte as it was published.
   *
   * @param version SemVer, or latest, 1.x, range:^1.2, label:NAME, branch:NAME, hash:CONTENT_HASH
   */
  @Get("/{version}/content")
  @Produces({"application/json", "application/yaml"})
  @ApiResponse(responseCode = "200", description = "the document")
  @ApiResponse(responseCode = "304", description = "the document you have")
  HttpResponse<byte[]> getContent(
      HttpRequest<?> request, String namespace, String name, String version) {
    return responses.content(request, version, find(namespace, name, version));
  }

  /**
   * The document's exchanges, positions and schemas, for readers.
   *
   * @param version SemVer, or latest, 1.x, range:^1.2, label:NAME, branch:NAME, hash:CONTENT_HASH
   */
  @Get("/{version}/docs")
  @ApiResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = DocModel.class)))
  @ApiResponse(responseCode = "304", description = "the documentation you have")
  HttpResponse<DocModel> getDocs(
      HttpRequest<?> request, String namespace, String name, String version) {
    return responses.docs(request, find(namespace, name, version));
  }

  private PublishedVersion find(String namespace, String name, String version) {
    return catalog.version(catalog.contract(ContractName.of(namespace, name)), version);
  }
}
