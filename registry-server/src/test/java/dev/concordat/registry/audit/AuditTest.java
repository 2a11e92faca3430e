package dev.concordat.registry.audit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concordat.registry.Answer;
import dev.concordat.registry.ServerProcess;
import dev.concordat.registry.TestRegistry;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AuditTest {
  @TempDir private Path data;

  @Test
  void anEntrySaysWhoByWhichTokenAndInWhichRequest() throws Exception {
    try (TestRegistry registry = TestRegistry.startIn(data)) {
      String token = registry.api().token("boss", "admin");
      Answer made =
          registry
              .api()
              .send(
                  registry
                      .api()
                      .request("/api/v1/teams/shop")
                      .PUT(BodyPublishers.ofString("{}"))
                      .header("Authorization", "Bearer " + token)
                      .header("X-Request-Id", "build-42"));
      assertThat(made.status()).isEqualTo(201);
      Answer found = get(registry, "/api/v1/audit?request=build-42");
      assertThat(found.at("/total")).isEqualTo("1");
      assertThat(found.at("/items/0/actor")).isEqualTo("boss");
      assertThat(found.at("/items/0/token")).isEqualTo("boss");
      assertThat(found.at("/items/0/action")).isEqualTo("team-created");
      assertThat(get(registry, "/api/v1/audit?since=yesterday").status()).isEqualTo(400);
      assertThat(get(registry, "/api/v1/audit/export?limit=0").at("/code")).isEqualTo("bad-limit");
      Answer csv = get(registry, "/api/v1/audit/export.csv?subject=shop");
      assertThat(csv.header("Content-Type")).startsWith("text/csv");
      assertThat(csv.text().lines()).hasSize(2);
      assertThat(get(registry, "/api/v1/audit/export?actor=boss").json().at("/items")).hasSize(1);
      awaitSealed(registry);
    }
    try (ServerProcess command = ServerProcess.command("verify-audit", data)) {
      assertThat(command.exitCode()).as(command.output()).isZero();
      assertThat(command.output()).contains("The audit log is intact: 2 entries");
    }
  }

  private static void awaitSealed(TestRegistry registry) throws InterruptedException {
    Answer found = get(registry, "/api/v1/audit/verification");
    for (int n = 0; n < 1000 && !found.at("/position").equals("2"); n++) {
      Thread.sleep(20);
      found = get(registry, "/api/v1/audit/verification");
    }
    assertThat(found.at("/intact")).isEqualTo("true");
    assertThat(found.at("/position")).isEqualTo("2");
  }

  private static Answer get(TestRegistry registry, String path) {
    return registry.api().get(path, "Authorization", "Bearer " + TestRegistry.ADMIN);
  }
}
