package dev.concordat.registry.sessions;

import static dev.concordat.registry.TestRegistry.freshName;
import static org.assertj.core.api.Assertions.assertThat;

import dev.concordat.registry.Answer;
import dev.concordat.registry.Api;
import dev.concordat.registry.TestRegistry;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SessionsTest {
  private static final String SESSION = "/api/v1/session";

  private final TestRegistry registry = TestRegistry.shared();
  private final Api api = registry.api();
  private final String own = "http://" + registry.address().getAuthority();
  private final String name = freshName();

  @Test
  void aTokenIsTradedForACookieThatNoScriptAndNoOtherSiteCanUse() {
    Answer answer = signIn(TestRegistry.ADMIN);
    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.at("/name")).isEqualTo("admin");
    assertThat(Instant.parse(answer.at("/expiresAt")))
        .isBetween(
            Instant.now().plus(Duration.ofHours(11)), Instant.now().plus(Duration.ofHours(12)));
    assertThat(answer.header("Set-Cookie"))
        .startsWith("concordat-session=session_")
        .contains("; HTTPOnly", "; SameSite=Strict", "; Path=/", "; Max-Age=")
        .doesNotContain("Secure")
        .doesNotContain(TestRegistry.ADMIN);
  }

  @Test
  void withHttpsTheCookieIsSecure(@TempDir Path data) {
    try (TestRegistry encrypted =
        TestRegistry.startIn(data, "--public-url=https://contracts.example.com")) {
      Answer answer = encrypted.api().post(SESSION, body(TestRegistry.ADMIN));
      assertThat(answer.header("Set-Cookie")).contains("; Secure");
      String cookie = cookie(answer);
      assertThat(
              send(
                      encrypted.api(),
                      "PUT",
                      "/api/v1/teams/pets",
                      "{}",
                      "Cookie",
                      cookie,
                      "Origin",
                      "https://contracts.example.com")
                  .status())
          .isEqualTo(201);
    }
  }

  @Test
  void whoIsSignedInReadsAndWrites() {
    String cookie = cookie(signIn(TestRegistry.ADMIN));
    Answer me = api.get(SESSION, "Cookie", cookie);
    assertThat(me.at("/name")).isEqualTo("admin");
    assertThat(me.at("/roles/0")).isEqualTo("admin");
    assertThat(put("Cookie", cookie, "Origin", own).status()).isEqualTo(201);
    assertThat(put("Cookie", cookie, "Sec-Fetch-Site", "same-origin").status()).isEqualTo(200);
  }

  @ParameterizedTest
  @CsvSource({
    "Origin, https://evil.example.com",
    "Origin, null",
    "Origin, http://127.0.0.1:1",
    "Sec-Fetch-Site, cross-site",
    "Sec-Fetch-Site, same-site",
    "Sec-Fetch-Site, none",
    "X-Nothing, said"
  })
  void anotherSitesPageCannotUseTheCookie(String header, String value) {
    String cookie = cookie(signIn(TestRegistry.ADMIN));
    Answer answer = put("Cookie", cookie, header, value);
    assertThat(answer.status()).isEqualTo(403);
    assertThat(answer.at("/code")).isEqualTo("cross-site");
    assertThat(api.get("/api/v1/teams/" + name).status()).isEqualTo(404);
  }

  @Test
  void whatTheBrowserSaysOfTheSiteOutweighsTheOrigin() {
    String cookie = cookie(signIn(TestRegistry.ADMIN));
    Answer answer = put("Cookie", cookie, "Origin", own, "Sec-Fetch-Site", "cross-site");
    assertThat(answer.at("/code")).isEqualTo("cross-site");
  }

  @ParameterizedTest
  @ValueSource(strings = {"POST", "DELETE"})
  void anotherSiteCanSignNobodyInOrOut(String method) {
    Answer answer =
        send(api, method, SESSION, body(TestRegistry.ADMIN), "Origin", "https://evil.example.com");
    assertThat(answer.at("/code")).isEqualTo("cross-site");
    assertThat(answer.header("Set-Cookie")).isEmpty();
  }

  @Test
  void signingOutEndsTheSessionEverywhere() {
    String cookie = cookie(signIn(TestRegistry.ADMIN));
    Answer answer = send(api, "DELETE", SESSION, "", "Cookie", cookie, "Origin", own);
    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.header("Set-Cookie")).startsWith("concordat-session=;").contains("Max-Age=0");
    assertThat(api.get(SESSION, "Cookie", cookie).at("/authenticated")).isEqualTo("false");
    assertThat(put("Cookie", cookie, "Origin", own).status()).isEqualTo(401);
  }

  @Test
  void aRevokedTokenEndsItsSessions() {
    String cookie = cookie(signIn(api.token(name, "publisher")));
    assertThat(api.get(SESSION, "Cookie", cookie).at("/name")).isEqualTo(name);
    api.write("DELETE", "/api/v1/tokens/" + name, new byte[0]);
    assertThat(api.get(SESSION, "Cookie", cookie).at("/authenticated")).isEqualTo("false");
  }

  @Test
  void aSessionMayWhatItsTokenMay() {
    String cookie = cookie(signIn(api.token(name, "publisher:shop")));
    assertThat(put("Cookie", cookie, "Origin", own).at("/code")).isEqualTo("wrong-role");
  }

  @Test
  void aSessionIsNoTokenAndATokenIsNoSession() {
    String value = cookie(signIn(TestRegistry.ADMIN)).substring("concordat-session=".length());
    assertThat(api.get("/api/v1/me", "Authorization", "Bearer " + value).status()).isEqualTo(401);
    assertThat(signIn(value).status()).isEqualTo(401);
    String token = "concordat-session=" + TestRegistry.ADMIN;
    assertThat(api.get(SESSION, "Cookie", token).at("/authenticated")).isEqualTo("false");
  }

  @Test
  void whoIsUnknownIsNotSignedIn() {
    Answer answer = signIn("nobody");
    assertThat(answer.status()).isEqualTo(401);
    assertThat(answer.header("Set-Cookie")).isEmpty();
    assertThat(api.post(SESSION, "{\"tokn\":\"x\"}").at("/code")).isEqualTo("bad-sign-in");
    assertThat(api.get(SESSION, "Cookie", "concordat-session=session_x").at("/authenticated"))
        .isEqualTo("false");
  }

  private Answer signIn(String token) {
    return send(api, "POST", SESSION, body(token), "Origin", own);
  }

  private Answer put(String... headers) {
    return send(api, "PUT", "/api/v1/teams/" + name, "{}", headers);
  }

  private static String body(String token) {
    return "{\"token\":\"" + token + "\"}";
  }

  private static String cookie(Answer answer) {
    return answer.header("Set-Cookie").split(";", 2)[0];
  }

  private static Answer send(Api api, String method, String path, String body, String... headers) {
    List<String> all = new ArrayList<>(List.of(headers));
    all.addAll(List.of("Content-Type", "application/json"));
    return api.send(
        api.request(path)
            .method(method, BodyPublishers.ofString(body))
            .headers(all.toArray(String[]::new)));
  }
}
