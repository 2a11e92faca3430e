package dev.concordat.registry;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.function.Predicate;

/** A target of webhooks on loopback: keeps what it gets and answers as it is told. */
public final class Receiver implements AutoCloseable {
  private final HttpServer server;
  private final List<Received> received = new CopyOnWriteArrayList<>();
  private volatile int status = 204;
  private volatile Optional<String> location = Optional.empty();
  private volatile CountDownLatch held = new CountDownLatch(0);

  private Receiver(HttpServer server) {
    this.server = server;
  }

  public static Receiver start() {
    try {
      HttpServer server =
          HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
      Receiver receiver = new Receiver(server);
      server.createContext(
          "/",
          exchange -> {
            byte[] body = exchange.getRequestBody().readAllBytes();
            receiver.received.add(
                new Received(
                    exchange.getRequestURI().getPath(),
                    new String(body, StandardCharsets.UTF_8),
                    Map.copyOf(exchange.getRequestHeaders())));
            receiver.waitWhileHeld();
            receiver.location.ifPresent(l -> exchange.getResponseHeaders().set("Location", l));
            exchange.sendResponseHeaders(receiver.status, -1);
            exchange.close();
          });
      server.setExecutor(Executors.newCachedThreadPool());
      server.start();
      return receiver;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public String url() {
    return "http://127.0.0.1:" + server.getAddress().getPort() + "/events";
  }

  public void answer(int code) {
    status = code;
  }

  /** Sends everybody elsewhere from now on. */
  public void redirect(String elsewhere) {
    location = Optional.of(elsewhere);
    status = 307;
  }

  /** Answers nobody until it is released. */
  public void hold() {
    held = new CountDownLatch(1);
  }

  public void release() {
    held.countDown();
  }

  public List<Received> received() {
    return received;
  }

  /** Waits until enough requests came; fails when they do not come at all. */
  public List<Received> await(int count, Predicate<Received> kind) throws InterruptedException {
    long end = System.nanoTime() + 90_000_000_000L;
    while (received.stream().filter(kind).count() < count) {
      if (System.nanoTime() > end) {
        throw new AssertionError("only " + received);
      }
      Thread.sleep(20);
    }
    return received.stream().filter(kind).toList();
  }

  private void waitWhileHeld() {
    try {
      held.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void close() {
    release();
    server.stop(0);
  }

  public record Received(String path, String body, Map<String, List<String>> headers) {
    public String header(String name) {
      return headers.entrySet().stream()
          .filter(header -> header.getKey().equalsIgnoreCase(name))
          .map(header -> header.getValue().get(0))
          .findFirst()
          .orElse("");
    }
  }
}
