package dev.concordat.registry.web;

import dev.concordat.registry.security.ForAnybody;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.swagger.v3.oas.annotations.Hidden;
import io.swagger.v3.oas.annotations.OpenAPIDefinition;
import io.swagger.v3.oas.annotations.enums.SecuritySchemeType;
import io.swagger.v3.oas.annotations.info.Info;
import io.swagger.v3.oas.annotations.security.SecurityRequirement;
import io.swagger.v3.oas.annotations.security.SecurityScheme;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;

/** This API's own contract, generated from the controllers when the server was built. */
@OpenAPIDefinition(
    info =
        @Info(
            title = "Concordat registry",
            version = "1",
            description =
                "Publish, read and compare contracts. Refusals are application/problem+json."),
    security = @SecurityRequirement(name = "token"))
@SecurityScheme(
    name = "token",
    type = SecuritySchemeType.HTTP,
    scheme = "bearer",
    description = "Needed to write, and to read where the operator says so.")
@Hidden
@Controller("/api/v1/openapi.yaml")
final class ApiDescription {
  private static final String FILE = "META-INF/swagger/concordat.yml";

  @Get(produces = "application/yaml")
  @ForAnybody
  HttpResponse<byte[]> description() {
    return HttpResponse.ok(read()).contentType(MediaType.of("application/yaml"));
  }

  static byte[] read() {
    try (@Nullable InputStream file =
        ApiDescription.class.getClassLoader().getResourceAsStream(FILE)) {
      if (file == null) {
        throw new IllegalStateException(FILE + " is not in the jar");
      }
      return file.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
