package dev.concordat.registry.web;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/** The UI's one page, with a fresh nonce each time it is given out. */
@Singleton
final class UiPage {
  private static final String NONCE = "__CSP_NONCE__";
  private static final int NONCE_BYTES = 16;

  private static final String POLICY =
      "default-src 'none'; script-src 'self'; style-src 'self' 'nonce-%s'; img-src 'self' data:;"
          + " font-src 'self'; connect-src 'self'; worker-src 'self'; object-src 'none';"
          + " base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

  private static final String WITHOUT_UI =
      """
      <!doctype html>
      <html lang="en"><head><meta charset="utf-8"><title>Concordat</title></head>
      <body><h1>Concordat</h1>
      <p>This server was built without its web UI (Node.js was not found). The API is there:
      <a href="/api/v1/contracts">contracts</a>, <a href="/api/v1/openapi.yaml">description</a>.</p>
      </body></html>
      """;

  private final SecureRandom random = new SecureRandom();
  private final String template = template();

  Rendered render() {
    byte[] bytes = new byte[NONCE_BYTES];
    random.nextBytes(bytes);
    String nonce = Base64.getEncoder().encodeToString(bytes);
    return new Rendered(template.replace(NONCE, nonce), POLICY.formatted(nonce));
  }

  private static String template() {
    try (@Nullable InputStream page =
        UiPage.class.getClassLoader().getResourceAsStream("ui/index.html")) {
      return page == null ? WITHOUT_UI : new String(page.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  record Rendered(String html, String policy) {}
}
