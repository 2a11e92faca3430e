package dev.concordat.registry;

import static dev.concordat.registry.Api.contract;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was acknowledged is there, whatever happens to the process. */
abstract class DurabilityTest {
  private static final int ROUNDS = Integer.getInteger("concordat.rounds", 2);

  private static final int WRITERS = 4;
  private static final int ENOUGH = 60;

  @TempDir private Path directory;

  /** What makes a server use the database; the same one each time. */
  abstract String[] database();

  @Test
  void everyAcknowledgedVersionSurvivesKillNine() throws Exception {
    String[] database = database();
    Map<String, String> acknowledged = new ConcurrentHashMap<>();
    for (int round = 1; round <= ROUNDS; round++) {
      publishUntilKilled("round-" + round, database, acknowledged);
    }
    assertThat(acknowledged).hasSizeGreaterThanOrEqualTo(ROUNDS * ENOUGH);
    System.out.printf("%d versions acknowledged in %d rounds%n", acknowledged.size(), ROUNDS);
    try (TestRegistry registry = TestRegistry.startIn(directory, database)) {
      acknowledged.forEach(
          (version, document) ->
              assertThat(registry.api().get(version + "/content").text())
                  .as(version)
                  .isEqualTo(document));
      nothingIsHalfWritten(registry.api());
    }
  }

  /** What was not acknowledged is there as a whole or not at all. */
  private static void nothingIsHalfWritten(Api api) {
    for (JsonNode contract : api.get("/api/v1/contracts?size=200").json().at("/items")) {
      String address = contract(contract.at("/name").textValue());
      JsonNode versions = api.get(address + "/versions?size=200").json();
      assertThat(versions.at("/total")).as(address).isEqualTo(contract.at("/versionCount"));
      for (JsonNode version : versions.at("/items")) {
        String place = address + "/versions/" + version.at("/version").textValue();
        assertThat(api.get(place).status()).as(place).isEqualTo(200);
        assertThat(api.get(place + "/content").status()).as(place).isEqualTo(200);
      }
    }
  }

  @Test
  void anOrderlyRestartKeepsEverything() {
    String document = OpenApiText.titled("Pets").yaml();
    String[] database = database();
    try (TestRegistry registry = TestRegistry.startIn(directory, database)) {
      registry.api().putTeam("shop");
      assertThat(registry.api().publish("pets", "1.0.0", document).status()).isEqualTo(201);
    }
    try (TestRegistry registry = TestRegistry.startIn(directory, database)) {
      assertThat(registry.api().publish("pets", "1.0.0", document).status()).isEqualTo(200);
      Answer next =
          registry.api().publishNext("pets", OpenApiText.titled("Pets").with("/dogs").yaml());
      assertThat(next.at("/version")).isEqualTo("1.1.0");
    }
  }

  private void publishUntilKilled(
      String prefix, String[] database, Map<String, String> acknowledged) throws Exception {
    try (ServerProcess server = ServerProcess.start(directory, database)) {
      Api api = server.api();
      api.putTeam("shop");
      int before = acknowledged.size();
      ExecutorService writers = Executors.newFixedThreadPool(WRITERS);
      for (int n = 0; n < WRITERS; n++) {
        String name = prefix + "-" + n;
        writers.submit(() -> publishForever(api, name, acknowledged));
      }
      while (acknowledged.size() < before + ENOUGH && server.isAlive()) {
        Thread.sleep(1);
      }
      server.kill();
      writers.shutdownNow();
      assertThat(writers.awaitTermination(30, TimeUnit.SECONDS)).isTrue();
    }
  }

  /** Ends with an exception when the server is gone. */
  private static void publishForever(Api api, String name, Map<String, String> acknowledged) {
    for (int n = 0; !Thread.currentThread().isInterrupted(); n++) {
      String document = OpenApiText.titled(name + " " + n).yaml();
      Answer answer = api.publish(name, "1.0." + n, document);
      if (answer.status() == 201) {
        acknowledged.put(contract(name) + "/versions/1.0." + n, document);
      }
    }
  }
}
