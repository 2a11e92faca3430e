package dev.concordat.registry.security;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concordat.registry.Answer;
import dev.concordat.registry.Api;
import dev.concordat.registry.TestRegistry;
import java.net.http.HttpRequest.BodyPublishers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AccessTest {
  private final Api api = TestRegistry.shared().api();

  @ParameterizedTest
  @CsvSource({
    "PUT, /api/v1/teams/x, 401, 403",
    "PUT, /api/v1/contracts/a/b/versions/1.0.0, 401, 400",
    "POST, /api/v1/contracts/a/b/versions, 401, 400",
    "POST, /api/v1/contracts/a/b/check, 404, 404",
    "POST, /api/v1/teams, 405, 405",
    "DELETE, /api/v1/contracts/a/b, 405, 405",
  })
  void writesNeedATokenWithTheRightRole(String method, String path, int without, int publisher) {
    assertThat(send(method, path).status()).isEqualTo(without);
    Answer answer = send(method, path, "Authorization", "Bearer " + TestRegistry.PUBLISHER);
    assertThat(answer.status()).isEqualTo(publisher);
  }

  @Test
  void aMissingTokenIsAskedFor() {
    Answer answer = send("PUT", "/api/v1/teams/x");
    assertThat(answer.header("WWW-Authenticate")).startsWith("Bearer");
    assertThat(answer.at("/code")).isEqualTo("unauthenticated");
  }

  @ParameterizedTest
  @CsvSource({"Bearer wrong", "Bearer", "Basic YWRtaW46YWRtaW4="})
  void anUnknownTokenIsRefusedEvenToReaders(String header) {
    assertThat(api.get("/api/v1/teams", "Authorization", header).status()).isEqualTo(401);
  }

  @Test
  void callersLearnWhoTheyAre() {
    assertThat(api.get("/api/v1/me").text()).isEqualTo("{\"authenticated\":false,\"roles\":[]}");
    Answer me = api.get("/api/v1/me", "Authorization", "Bearer " + TestRegistry.ADMIN);
    assertThat(me.text())
        .isEqualTo("{\"authenticated\":true,\"name\":\"admin\",\"roles\":[\"admin\"]}");
  }

  private Answer send(String method, String path, String... headers) {
    var request = api.request(path).method(method, BodyPublishers.ofString(""));
    return api.send(headers.length == 0 ? request : request.headers(headers));
  }
}
