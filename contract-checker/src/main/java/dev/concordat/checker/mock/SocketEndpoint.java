package dev.concordat.checker.mock;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import org.java_websocket.WebSocket;
import org.java_websocket.framing.CloseFrame;
import org.java_websocket.handshake.ClientHandshake;
import org.java_websocket.server.WebSocketServer;
import org.jspecify.annotations.Nullable;

/**
 * Speaks WebSocket for a mock: who connects is sent what the owner sends there; a message that the
 * contract does not allow is answered with what is wrong with it, and the end of the connection.
 */
final class SocketEndpoint implements AutoCloseable {
  /** Seconds in which a close has to be answered. */
  private static final int PATIENCE = 1;

  private final Server server;

  private SocketEndpoint(Server server) {
    this.server = server;
  }

  static SocketEndpoint start(ChannelMock mock, MockSettings settings, Journal journal)
      throws IOException {
    var server = new Server(settings.socketAddress(), mock, journal);
    server.setReuseAddr(true);
    server.setDaemon(true);
    server.start();
    try {
      server.started.get();
      return new SocketEndpoint(server);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted while it started", e);
    } catch (ExecutionException e) {
      throw new IOException(e.getCause());
    }
  }

  String url() {
    return "ws://"
        + HostText.of(new InetSocketAddress(server.getAddress().getAddress(), server.getPort()));
  }

  @Override
  public void close() {
    try {
      server.stop(PATIENCE * 1_000);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static final class Server extends WebSocketServer {
    private final CompletableFuture<Boolean> started = new CompletableFuture<>();
    private final ChannelMock mock;
    private final Journal journal;

    Server(InetSocketAddress address, ChannelMock mock, Journal journal) {
      super(address, 2);
      this.mock = mock;
      this.journal = journal;
    }

    @Override
    public void onStart() {
      started.complete(true);
    }

    @Override
    public void onOpen(WebSocket client, ClientHandshake handshake) {
      Optional<ChannelAddress> channel = channel(client);
      journal.tell("open " + client.getResourceDescriptor());
      if (channel.isEmpty()) {
        client.close(CloseFrame.POLICY_VALIDATION, "the contract has no such channel");
        return;
      }
      for (JsonNode message : mock.sent(channel.get())) {
        client.send(message.toString());
      }
    }

    private Optional<ChannelAddress> channel(WebSocket client) {
      return mock.channel(client.getResourceDescriptor().split("\\?", 2)[0]);
    }

    @Override
    public void onMessage(WebSocket client, String text) {
      channel(client).ifPresent(channel -> react(client, mock.receive(channel, text)));
    }

    @Override
    public void onMessage(WebSocket client, ByteBuffer bytes) {
      onMessage(client, StandardCharsets.UTF_8.decode(bytes).toString());
    }

    private void react(WebSocket client, ChannelMock.Reaction reaction) {
      journal.tell(
          "message on %s: %s"
              .formatted(
                  client.getResourceDescriptor(),
                  reaction.problem().isPresent() ? "rejected" : "as the contract says"));
      reaction.replies().forEach(reply -> client.send(reply.toString()));
      reaction
          .problem()
          .ifPresent(
              problem -> {
                client.send(problem.toString());
                client.close(CloseFrame.NO_UTF8, "not as the contract says; see the message");
              });
    }

    @Override
    public void onClose(WebSocket client, int code, String reason, boolean remote) {
      journal.tell("close " + client.getResourceDescriptor() + " " + code);
    }

    @Override
    public void onError(@Nullable WebSocket client, Exception e) {
      if (client == null) {
        started.completeExceptionally(e);
      }
      journal.tell("error " + e.getMessage());
    }
  }
}
