package dev.concordat.registry;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever happens, a log that is sent to somebody holds no secret. */
class SecretsInLogsTest {
  @TempDir private Path data;

  @Test
  void noSecretIsLoggedNorKeptInTheDatabase() throws Exception {
    try (ServerProcess server = ServerProcess.start(data, "--log-format=json")) {
      Api api = server.api();
      api.putTeam("shop");
      String token = api.token("ci", "reader");
      String wrong = "wrong-token-0123456789abcdef0123456789";
      api.get("/api/v1/teams", "Authorization", "Bearer " + wrong);
      api.get("/api/v1/teams?page=" + "x".repeat(10), "Authorization", "Bearer " + token);
      Answer webhook = api.put("/api/v1/webhooks/w", "{\"url\":\"https://192.0.2.1/\"}");
      String secret = webhook.at("/secret");
      assertThat(secret).startsWith("whsec_");
      api.post("/api/v1/webhooks/w/rotation", "{\"broken");
      server.kill();
      assertThat(server.output())
          .contains("Concordat listens on")
          .doesNotContain(TestRegistry.ADMIN, token, wrong, secret, "whsec_");
      String database =
          new String(Files.readAllBytes(data.resolve("concordat.mv.db")), "ISO-8859-1");
      assertThat(database)
          .as("tokens are kept as hashes")
          .doesNotContain(TestRegistry.ADMIN, token, wrong);
    }
  }
}
