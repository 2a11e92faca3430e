package dev.concordat.checker.conformance;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** A response as it came over the wire, whatever the client. */
public record RecordedResponse(int status, Headers headers, byte[] body) {

  /** A response with a JSON body. */
  public static RecordedResponse json(int status, String body) {
    return new RecordedResponse(
        status,
        Headers.of("content-type", "application/json"),
        body.getBytes(StandardCharsets.UTF_8));
  }

  /**
   * A response of the JDK's client with a body of text, bytes, JSON, a file, or none. A stream
   * cannot be read twice: read it first.
   */
  public static RecordedResponse of(HttpResponse<?> response) {
    return new RecordedResponse(
        response.statusCode(), new Headers(response.headers().map()), bytes(response.body()));
  }

  private static byte[] bytes(@Nullable Object body) {
    if (body == null) {
      return new byte[0];
    }
    if (body instanceof byte[] bytes) {
      return bytes;
    }
    if (body instanceof CharSequence || body instanceof JsonNode) {
      return body.toString().getBytes(StandardCharsets.UTF_8);
    }
    if (body instanceof Path file) {
      try {
        return Files.readAllBytes(file);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    String advice =
        body instanceof InputStream
            ? "a stream can be read once only"
            : "its bytes are not known any more";
    throw new IllegalArgumentException(
        "cannot look at a body of %s, %s: use BodyHandlers.ofString() or ofByteArray()"
            .formatted(body.getClass().getName(), advice));
  }
}
