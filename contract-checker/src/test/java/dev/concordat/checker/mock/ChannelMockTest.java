package dev.concordat.checker.mock;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concordat.checker.conformance.Sources;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.WebSocket;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class ChannelMockTest {
  private static final HttpClient CLIENT = HttpClient.newHttpClient();
  private static MockServer mock;

  @BeforeAll
  static void start() throws Exception {
    mock = MockServer.start(Sources.notifications(), MockSettings.LOCAL, Journal.SILENT);
  }

  @AfterAll
  static void stop() {
    mock.close();
  }

  @Test
  void whoConnectsIsSentWhatTheOwnerSends() throws Exception {
    var client = new Client("/notifications/jo");
    assertThat(client.next())
        .isEqualTo("{\"text\":\"your order is on its way\",\"at\":\"2026-01-31T09:30:00Z\"}");
    client.socket.sendClose(WebSocket.NORMAL_CLOSURE, "").join();
    assertThat(client.next()).isEqualTo("closed 1000");
  }

  @Test
  void aMessageIsAnsweredAsTheContractSays() throws Exception {
    var client = new Client("/questions");
    client.socket.sendText("{\"ask\": \"why\"}", true).join();
    assertThat(client.next()).isEqualTo("{\"answer\":42}");
  }

  @Test
  void aMessageThatDeviatesIsToldAndEndsTheConnection() throws Exception {
    var client = new Client("/notifications/jo");
    client.next();
    client.socket.sendText("{\"read\": 0}", true).join();
    assertThat(client.next())
        .contains("\"pointer\":\"/read\"")
        .contains("expected at least 1, found 0")
        .contains("notifications.yaml:20:");
    assertThat(client.next()).isEqualTo("closed 1007");
  }

  @Test
  void aChannelThatIsNotThereIsClosed() throws Exception {
    assertThat(new Client("/nothing").next()).isEqualTo("closed 1008");
  }

  @Test
  void channelsAreOfferedOverHttpAsWell() throws Exception {
    assertThat(http("GET", "/notifications/jo", "").body()).contains("your order is on its way");
    assertThat(http("POST", "/notifications/jo", "{\"read\": 1}").statusCode()).isEqualTo(202);
    assertThat(http("POST", "/notifications/jo", "{\"read\": 0}").statusCode()).isEqualTo(400);
    assertThat(http("POST", "/questions", "{\"ask\": \"why\"}").body())
        .isEqualTo("{\"answer\":42}");
    assertThat(http("GET", "/questions", "").statusCode()).isEqualTo(404);
    assertThat(http("GET", "/nothing", "").body()).contains("/notifications/{customer}");
    assertThat(http("PUT", "/questions", "{}").statusCode()).isEqualTo(405);
  }

  private static HttpResponse<String> http(String method, String path, String body)
      throws Exception {
    return CLIENT.send(
        HttpRequest.newBuilder(URI.create(mock.url() + path))
            .method(method, HttpRequest.BodyPublishers.ofString(body))
            .build(),
        HttpResponse.BodyHandlers.ofString());
  }

  private static final class Client implements WebSocket.Listener {
    private final BlockingQueue<String> heard = new LinkedBlockingQueue<>();
    private final WebSocket socket;

    Client(String path) {
      socket =
          CLIENT
              .newWebSocketBuilder()
              .buildAsync(URI.create(mock.socketUrl().orElseThrow() + path), this)
              .join();
    }

    String next() throws InterruptedException {
      return heard.poll(20, TimeUnit.SECONDS);
    }

    @Override
    public CompletionStage<?> onText(WebSocket from, CharSequence text, boolean last) {
      heard.add(text.toString());
      from.request(1);
      return null;
    }

    @Override
    public CompletionStage<?> onClose(WebSocket from, int code, String reason) {
      heard.add("closed " + code);
      return null;
    }
  }
}
