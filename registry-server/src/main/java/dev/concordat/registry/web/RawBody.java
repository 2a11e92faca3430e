package dev.concordat.registry.web;

import dev.concordat.registry.problems.ProblemException;
import dev.concordat.registry.settings.Settings;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.ServerHttpRequest;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Reads bodies as the bytes that they are, whatever content type they claim, up to a limit. */
@Singleton
public final class RawBody {
  /** What a JSON body of ours may have at most. */
  private static final int FORM_LIMIT = 64 * 1024;

  /** Read and thrown away, so that a sender who is mid-sentence gets to hear why it is refused. */
  private static final long DRAIN_LIMIT = 256L * 1024 * 1024;

  private final int contractLimit;

  RawBody(Settings settings) {
    this.contractLimit = Math.toIntExact(settings.contractLimit());
  }

  /** A contract. */
  public byte[] contract(HttpRequest<?> request) {
    return read(request, contractLimit, "contract-too-large", "--contract-limit raises it");
  }

  /** Some small JSON. */
  public byte[] form(HttpRequest<?> request) {
    return read(request, FORM_LIMIT, "body-too-large", "nothing this API reads here needs more");
  }

  /** Something too large for memory; whoever asked for the file removes it. */
  public Path file(HttpRequest<?> request) {
    try (InputStream body = bodyOf(request)) {
      Path file = Files.createTempFile("concordat-body", ".bin");
      Files.copy(body, file, StandardCopyOption.REPLACE_EXISTING);
      return file;
    } catch (IOException e) {
      throw new UncheckedIOException("the body broke off", e);
    }
  }

  private static byte[] read(HttpRequest<?> request, int limit, String code, String hint) {
    try (InputStream body = bodyOf(request)) {
      byte[] bytes = body.readNBytes(limit + 1);
      if (bytes.length <= limit) {
        return bytes;
      }
      drain(body);
      throw ProblemException.of(
          413,
          code,
          "The body is too large",
          "At most %,d bytes are read; %s.".formatted(limit, hint));
    } catch (IOException e) {
      throw new UncheckedIOException("the body broke off", e);
    }
  }

  private static InputStream bodyOf(HttpRequest<?> request) {
    if (!(request instanceof ServerHttpRequest<?> received)) {
      throw new AssertionError("not a request of this server: " + request.getClass());
    }
    return received.byteBody().toInputStream();
  }

  private static void drain(InputStream body) throws IOException {
    byte[] scratch = new byte[64 * 1024];
    long drained = 0;
    for (int n = 0; n >= 0 && drained < DRAIN_LIMIT; n = body.read(scratch)) {
      drained += n;
    }
  }
}
