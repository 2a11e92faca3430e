package dev.concordat.registry.export;

import dev.concordat.registry.content.Sha256;
import dev.concordat.registry.idempotency.Idempotency;
import dev.concordat.registry.idempotency.Mutation;
import dev.concordat.registry.idempotency.OnceOnly;
import dev.concordat.registry.security.Needs;
import dev.concordat.registry.security.Role;
import dev.concordat.registry.web.Actor;
import dev.concordat.registry.web.RawBody;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.server.types.files.StreamedFile;
import io.micronaut.json.JsonMapper;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** The whole registry over HTTP. */
@Tag(name = "export")
@Controller("/api/v1")
@ExecuteOn(TaskExecutors.BLOCKING)
final class ExportController {
  private static final String ZIP = "application/zip";

  private final ExportService exports;
  private final ImportService imports;
  private final Idempotency idempotency;
  private final RawBody bodies;
  private final JsonMapper json;

  ExportController(
      ExportService exports,
      ImportService imports,
      Idempotency idempotency,
      RawBody bodies,
      JsonMapper json) {
    this.exports = exports;
    this.imports = imports;
    this.idempotency = idempotency;
    this.bodies = bodies;
    this.json = json;
  }

  /** Teams, contracts and all that belongs to them, as files in a zip. */
  @Get("/export")
  @Needs(Role.ADMIN)
  @Produces(ZIP)
  @ApiResponse(responseCode = "200", description = "documents, rows and checksums")
  HttpResponse<StreamedFile> exportRegistry() throws IOException {
    Path file = exports.export();
    long size = Files.size(file);
    return HttpResponse.ok(
            new StreamedFile(
                Files.newInputStream(file, StandardOpenOption.DELETE_ON_CLOSE),
                MediaType.of(ZIP),
                0,
                size))
        .header("Content-Disposition", "attachment; filename=\"registry.zip\"");
  }

  /** Adds what an export holds; what is there already must be the same. */
  @Post("/import")
  @OnceOnly
  @Needs(Role.ADMIN)
  @Consumes(MediaType.ALL)
  @RequestBody(
      required = true,
      content = @Content(mediaType = ZIP, schema = @Schema(type = "string", format = "binary")))
  @ApiResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = ImportService.Imported.class)))
  HttpResponse<byte[]> importRegistry(HttpRequest<?> request) throws IOException {
    Path body = bodies.file(request);
    try (ImportFile file = ImportFile.open(body, json)) {
      imports.keepContents(file);
      byte[] hash = Sha256.of(file.read(ExportFiles.CHECKSUMS)).getBytes(StandardCharsets.UTF_8);
      MutableHttpResponse<byte[]> answer =
          idempotency.once(
              Mutation.of(request, hash), () -> imports.addRows(file, Actor.of(request)));
      imports.continueNumbers();
      return answer;
    } finally {
      Files.deleteIfExists(body);
    }
  }
}
