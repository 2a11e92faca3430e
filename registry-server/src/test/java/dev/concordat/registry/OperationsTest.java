package dev.concordat.registry;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.concordat.registry.Receiver.Received;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What operators rely on. */
class OperationsTest {
  @TempDir private Path data;

  @Test
  void metricsTellOfRequestsChecksEventsAndThePool() throws Exception {
    try (TestRegistry registry = TestRegistry.startIn(data)) {
      Api api = registry.api();
      api.putTeam("shop");
      api.publish("pets", "1.0.0", OpenApiText.titled("Pets").with("/dogs").yaml());
      api.publish("pets", "1.1.0", OpenApiText.titled("Pets").yaml());
      String metrics = api.get("/metrics").text();
      assertThat(metrics)
          .contains(
              "http_server_requests_seconds_count{method=\"PUT\",route=\"/api/v1/teams/{team}\",status=\"201\"}",
              "concordat_check_seconds_count{verdict=\"breaking\"} 1",
              "concordat_outbox_lag_seconds",
              "concordat_webhook_deliveries{state=\"DEAD\"} 0",
              "hikaricp_connections_active",
              "jvm_memory_used_bytes")
          .doesNotContain("pets");
    }
  }

  @Test
  void aTraceSaysWhichContractItIsAbout() throws Exception {
    try (Receiver collector = Receiver.start()) {
      collector.answer(200);
      try (TestRegistry registry =
          TestRegistry.startIn(data, "--tracing-endpoint=" + collector.url())) {
        String trace = "0af7651916cd43dd8448eb211c80319c";
        registry
            .api()
            .get(
                "/api/v1/contracts/shop/pets/versions/1.2.3",
                "traceparent",
                "00-" + trace + "-b7ad6b7169203331-01");
        Received sent = collector.await(1, r -> true).get(0);
        assertThat(sent.body())
            .contains("concordat-registry", "concordat.contract", "shop/pets")
            .contains("concordat.version", "1.2.3", "http.route");
      }
    }
  }

  @Test
  void aServerThatIsToldToStopAnswersWhoIsThere() throws Exception {
    try (ServerProcess server = ServerProcess.start(data, "--log-format=json")) {
      Api api = server.api();
      api.putTeam("shop");
      byte[] document = OpenApiText.titled("Slow").yaml().getBytes(StandardCharsets.UTF_8);
      URI address = api.request(Api.contract("slow")).build().uri();
      try (Socket slow = new Socket(address.getHost(), address.getPort())) {
        OutputStream sender = slow.getOutputStream();
        sender.write(head(address, document.length).getBytes(StandardCharsets.US_ASCII));
        sender.write(document, 0, 10);
        sender.flush();
        awaitUnready(api, server);
        sender.write(document, 10, document.length - 10);
        sender.flush();
        assertThat(new String(slow.getInputStream().readNBytes(12), StandardCharsets.US_ASCII))
            .isEqualTo("HTTP/1.1 201");
      }
      assertThat(server.exitCode()).isEqualTo(143);
    }
  }

  @Test
  void liveReadyAndLogsInJson() throws Exception {
    try (ServerProcess server = ServerProcess.start(data, "--log-format=json")) {
      Api api = server.api();
      assertThat(api.get("/health/live").text()).isEqualTo("{\"status\":\"UP\"}");
      assertThat(api.get("/health/ready").text()).isEqualTo("{\"status\":\"UP\"}");
      for (String line : server.output().split("\n")) {
        if (line.startsWith("{")) {
          assertThat(new ObjectMapper().readTree(line).has("level")).isTrue();
        }
      }
    }
  }

  private static String head(URI address, int length) {
    return "PUT %s/versions/1.0.0?owner=shop HTTP/1.1\r\nHost: %s\r\nAuthorization: Bearer %s\r\nContent-Length: %d\r\n\r\n"
        .formatted(address.getPath(), address.getAuthority(), TestRegistry.ADMIN, length);
  }

  /** The request is under way when the server has begun to stop and still waits for it. */
  private static void awaitUnready(Api api, ServerProcess server) throws Exception {
    for (int n = 0; n < 500 && !metrics(api).contains("concordat_requests_active 1"); n++) {
      Thread.sleep(20);
    }
    assertThat(metrics(api)).contains("concordat_requests_active 1");
    server.stop();
    for (int n = 0; n < 500 && api.get("/health/ready").status() != 503; n++) {
      Thread.sleep(20);
    }
    assertThat(api.get("/health/ready").status()).isEqualTo(503);
    assertThat(api.get("/health/live").status()).isEqualTo(200);
  }

  private static String metrics(Api api) {
    return api.get("/metrics").text();
  }
}
