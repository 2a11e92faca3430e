package dev.concordat.checker.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** The frame of our pages: no scripts, nothing loaded. */
final class HtmlPage {
  private HtmlPage() {}

  /**
   * @param body as HTML
   */
  static String of(String title, String body) {
    return page().replace("{{body}}", body).replace("{{title}}", escaped(title));
  }

  static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("'", "&#39;");
  }

  private static String page() {
    try (InputStream page = HtmlPage.class.getResourceAsStream("/report/page.html")) {
      return new String(Objects.requireNonNull(page).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
