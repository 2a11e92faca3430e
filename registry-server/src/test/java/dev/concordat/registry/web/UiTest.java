package dev.concordat.registry.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concordat.registry.Answer;
import dev.concordat.registry.Api;
import dev.concordat.registry.TestRegistry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UiTest {
  private final Api api = TestRegistry.shared().api();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/catalog",
        "/contracts/shop/orders",
        "/contracts/a/b/versions/1.4.0",
        "/search"
      })
  void thePageIsThereAtEveryAddressOfTheUi(String path) {
    Answer page = api.get(path, "Accept", "text/html");
    assertThat(page.status()).isEqualTo(200);
    assertThat(page.header("Content-Type")).startsWith("text/html");
    assertThat(page.header("Content-Security-Policy"))
        .contains("default-src 'none'", "script-src 'self'", "frame-ancestors 'none'")
        .doesNotContain("unsafe");
    assertThat(page.text()).contains("<title>Concordat</title>").doesNotContain("__CSP_NONCE__");
  }

  @Test
  void everyAnswerHasItsOwnNonce() {
    assertThat(api.get("/").header("Content-Security-Policy"))
        .isNotEqualTo(api.get("/").header("Content-Security-Policy"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"/index.html", "/ui/index.html", "/assets/..%2findex.html"})
  void theTemplateItselfIsNotServed(String path) {
    assertThat(api.get(path).status()).isEqualTo(404);
  }
}
