package dev.concordat.registry.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concordat.registry.Answer;
import dev.concordat.registry.Api;
import dev.concordat.registry.TestRegistry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProblemsTest {
  private final Api api = TestRegistry.shared().api();

  @ParameterizedTest
  @CsvSource({
    "/api/v1/nothing, */*, 404, not-found",
    "/api/v1/nothing, text/html, 404, not-found",
    "/nothing, text/html, 404, not-found",
    "/assets/nothing.js, */*, 404, not-found",
    "/api/v1/teams, text/html, 406, not-acceptable",
    "/api/v1/contracts?page=one, */*, 400, bad-request",
    "/api/v1/contracts?page=0, */*, 400, bad-page",
  })
  void everyRefusalIsAProblemDocument(String path, String accept, int status, String code) {
    Answer answer = api.get(path, "Accept", accept);
    assertThat(answer.status()).isEqualTo(status);
    assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
    assertThat(answer.at("/code")).isEqualTo(code);
    assertThat(answer.at("/type")).isEqualTo("https://concordat.dev/problems/" + code);
    assertThat(answer.at("/status")).isEqualTo(Integer.toString(status));
    assertThat(answer.at("/requestId")).isEqualTo(answer.header("X-Request-Id"));
    assertThat(answer.at("/detail")).isNotBlank();
  }

  @Test
  void theCallersRequestIdIsUsedWhenItCannotForgeALogLine() {
    assertThat(api.get("/health", "X-Request-Id", "build-42").header("X-Request-Id"))
        .isEqualTo("build-42");
    assertThat(api.get("/health", "X-Request-Id", "a b\tc").header("X-Request-Id"))
        .isNotEqualTo("a b\tc")
        .isNotBlank();
  }

  @Test
  void everyAnswerTellsBrowsersWhatNotToDo() {
    Answer answer = api.get("/api/v1/contracts");
    assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
    assertThat(answer.header("Referrer-Policy")).isEqualTo("no-referrer");
    assertThat(answer.header("Content-Security-Policy"))
        .isEqualTo("default-src 'none'; frame-ancestors 'none'");
  }
}
