package dev.concordat.registry.contracts;

import dev.concordat.registry.docs.DocModel;
import dev.concordat.registry.docs.DocModels;
import dev.concordat.registry.web.ServerVersion;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import jakarta.inject.Singleton;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Optional;

/** Gives a document out as data: never as something that a browser would run. */
@Singleton
final class DocumentResponses {
  private static final String FOREVER = "public, max-age=31536000, immutable";
  private static final String ASK_AGAIN = "no-cache";

  private static final MediaType YAML = MediaType.of("application/yaml");

  private final Catalog catalog;
  private final Baselines baselines;

  DocumentResponses(Catalog catalog, Baselines baselines) {
    this.catalog = catalog;
    this.baselines = baselines;
  }

  /** The document, or 304 when the client has it. */
  HttpResponse<byte[]> content(HttpRequest<?> request, String asked, PublishedVersion version) {
    String tag = "\"" + version.rawSha256() + "\"";
    MutableHttpResponse<byte[]> response =
        has(request, tag)
            ? HttpResponse.notModified()
            : HttpResponse.ok(catalog.content(version)).contentType(typeOf(version));
    Optional.ofNullable(version.summary().deprecation())
        .ifPresent(deprecation -> announce(response, deprecation));
    return response
        .header(HttpHeaders.ETAG, tag)
        .header(HttpHeaders.CACHE_CONTROL, lasts(asked, version) ? FOREVER : ASK_AGAIN)
        .header("Content-Security-Policy", "sandbox");
  }

  /** RFC 9745 and RFC 8594. */
  private static void announce(MutableHttpResponse<?> response, Deprecation deprecation) {
    response
        .header("Deprecation", "@" + deprecation.announcedAt().getEpochSecond())
        .header(
            "Sunset",
            DateTimeFormatter.RFC_1123_DATE_TIME.format(
                deprecation.sunset().atStartOfDay().atOffset(ZoneOffset.UTC)));
  }

  /** The documentation, or 304; it follows from the document and from how we read documents. */
  HttpResponse<DocModel> docs(HttpRequest<?> request, PublishedVersion version) {
    String tag = "\"" + version.rawSha256() + "-" + ServerVersion.TEXT + "\"";
    MutableHttpResponse<DocModel> response =
        has(request, tag)
            ? HttpResponse.notModified()
            : HttpResponse.ok(DocModels.of(baselines.read(version).contract()));
    return response.header(HttpHeaders.ETAG, tag);
  }

  /** Only what is named by its number, and published, is the same for ever. */
  private static boolean lasts(String asked, PublishedVersion version) {
    return asked.equals(version.summary().version()) && !version.summary().isDraft();
  }

  /** Whether the client already has what the tag names (RFC 9110, 13.1.2). */
  private static boolean has(HttpRequest<?> request, String tag) {
    return request.getHeaders().getAll(HttpHeaders.IF_NONE_MATCH).stream()
        .flatMap(line -> Arrays.stream(line.split(",")))
        .map(String::strip)
        .anyMatch(sent -> sent.equals("*") || sent.equals(tag) || sent.equals("W/" + tag));
  }

  private static MediaType typeOf(PublishedVersion version) {
    return version.summary().syntax().equals("json") ? MediaType.APPLICATION_JSON_TYPE : YAML;
  }
}
