package dev.concordat.registry.webhooks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.concordat.registry.Receiver;
import dev.concordat.registry.settings.SettingsReader;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import okhttp3.Dns;
import org.junit.jupiter.api.Test;

class WebhookClientTest {
  private static final String PUBLIC = "192.0.2.1";
  private static final String LOOPBACK = "127.0.0.1";

  @Test
  void theAddressThatWasJudgedIsTheOneThatIsCalled() throws Exception {
    try (Receiver receiver = Receiver.start()) {
      WebhookClient client = client(answering(LOOPBACK), "--webhook-allow=127.0.0.0/8");
      assertThat(post(client, named(receiver))).isEqualTo(204);
      assertThat(receiver.received().get(0).header("Host")).startsWith("hooks.example:");
    }
  }

  @Test
  void aNameThatLeadsElsewhereAMomentLaterIsRefused() throws Exception {
    try (Receiver receiver = Receiver.start()) {
      WebhookClient client = client(answering(PUBLIC, LOOPBACK));
      assertThatThrownBy(() -> post(client, named(receiver)))
          .isInstanceOf(UnknownHostException.class)
          .hasMessageContaining("--webhook-allow");
      assertThat(receiver.received()).isEmpty();
    }
  }

  @Test
  void aNameThatAlsoLeadsToAPrivateAddressIsRefused() {
    Dns both = host -> List.of(address(PUBLIC), address(LOOPBACK));
    assertThatThrownBy(() -> post(client(both), "http://hooks.example/"))
        .isInstanceOf(Targets.RefusedTarget.class);
  }

  @Test
  void redirectsAreNotFollowed() throws Exception {
    try (Receiver receiver = Receiver.start()) {
      receiver.redirect("http://169.254.169.254/latest/");
      WebhookClient client = client(Dns.SYSTEM, "--webhook-allow=127.0.0.0/8");
      assertThat(post(client, receiver.url())).isEqualTo(307);
      assertThat(receiver.received()).hasSize(1);
    }
  }

  @Test
  void anAnswerThatNeverEndsIsGivenUp() throws Exception {
    try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      Thread trickle = new Thread(() -> trickle(server));
      trickle.start();
      WebhookClient client =
          new WebhookClient(
              targets(Dns.SYSTEM, "--webhook-allow=127.0.0.0/8"), Duration.ofMillis(700));
      String url = "http://127.0.0.1:" + server.getLocalPort() + "/";
      assertThatThrownBy(() -> post(client, url)).isInstanceOf(InterruptedIOException.class);
    }
  }

  /** Sends a header's letters one by one, each before a read would time out. */
  private static void trickle(ServerSocket server) {
    try (Socket socket = server.accept()) {
      OutputStream out = socket.getOutputStream();
      out.write("HTTP/1.1 200 OK\r\nX-Long: ".getBytes(StandardCharsets.US_ASCII));
      while (true) {
        out.write('x');
        out.flush();
        Thread.sleep(20);
      }
    } catch (IOException | InterruptedException e) {
      // The client has hung up, as it should.
    }
  }

  private static int post(WebhookClient client, String url) throws IOException {
    return client.post(url, "application/json", Map.of(), new byte[] {'{', '}'});
  }

  private static String named(Receiver receiver) {
    return "http://hooks.example:" + URI.create(receiver.url()).getPort() + "/events";
  }

  /** Gives one answer after the other; the last one stays. */
  private static Dns answering(String... addresses) {
    Queue<String> answers = new ArrayDeque<>(List.of(addresses));
    return host -> List.of(address(answers.size() > 1 ? answers.remove() : answers.element()));
  }

  private static InetAddress address(String text) throws UnknownHostException {
    return InetAddress.getByName(text);
  }

  private static WebhookClient client(Dns names, String... options) throws Exception {
    return new WebhookClient(targets(names, options));
  }

  private static Targets targets(Dns names, String... options) throws Exception {
    return new Targets(SettingsReader.read(List.of(options), Map.of()), names);
  }
}
