package dev.concordat.maven;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;

/**
 * A registry for the projects under {@code src/it}, whose scripts start and stop it: it has {@code
 * zoo/pets} in the versions of the project's folder {@code released}, and answers publications as
 * it was told to.
 */
public final class RegistryStandIn implements AutoCloseable {
  private static final String CONTRACT = "/api/v1/contracts/zoo/pets";
  private static final String VERSION =
      """
      {"version":"%s","verdict":"%s","requiredBump":"none"%s}""";

  private final HttpServer server;
  private final Path released;
  private final List<String> requests = new CopyOnWriteArrayList<>();
  private volatile String published = "";
  private int publishStatus = 201;
  private String publishAnswer = VERSION.formatted("1.1.0", "safe", ",\"comparedWith\":\"1.0.0\"");

  private RegistryStandIn(Path released) throws IOException {
    this.released = released;
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", this::handle);
    server.start();
  }

  /** Starts one and tells the project's build where it is. */
  public static RegistryStandIn startFor(File project) throws IOException {
    Path root = project.toPath();
    RegistryStandIn registry = new RegistryStandIn(root.resolve("released"));
    Files.createDirectories(root.resolve(".mvn"));
    Files.writeString(
        root.resolve(".mvn/maven.config"),
        "-Dconcordat.registryUrl=%s\n-Dconcordat.offline=false\n".formatted(registry.url()));
    return registry;
  }

  public String url() {
    return "http://localhost:" + server.getAddress().getPort();
  }

  /** What it was asked, a request line each, with the token shown. */
  public List<String> requests() {
    return List.copyOf(requests);
  }

  /** The body of the last request that was to change something. */
  public String published() {
    return published;
  }

  /** Refuses publications with that problem document. */
  public void refuses(int status, String problem) {
    publishStatus = status;
    publishAnswer = problem;
  }

  private void handle(HttpExchange exchange) throws IOException {
    String path = exchange.getRequestURI().getPath();
    String token = exchange.getRequestHeaders().getFirst("Authorization");
    requests.add(
        "%s %s%s"
            .formatted(
                exchange.getRequestMethod(),
                exchange.getRequestURI(),
                token == null ? "" : " " + token));
    if (!exchange.getRequestMethod().equals("GET")) {
      published = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
      answer(exchange, publishStatus, publishAnswer.getBytes(StandardCharsets.UTF_8));
    } else if (path.endsWith("/content")) {
      String version = path.split("/")[7];
      answer(exchange, 200, Files.readAllBytes(released.resolve(version + ".yaml")));
    } else {
      answer(exchange, 200, json(path).getBytes(StandardCharsets.UTF_8));
    }
  }

  private String json(String path) {
    if (path.equals(CONTRACT)) {
      return """
      {"namespace":"zoo","name":"pets","format":"openapi","owner":"zoo-team","mode":"BACKWARD",
       "contentModel":"documented","latest":%s}"""
          .formatted(versions().get(0));
    }
    if (path.startsWith(CONTRACT + "/versions/")) {
      return versions().get(0);
    }
    return path.equals(CONTRACT + "/versions")
        ? "{\"items\":[%s]}".formatted(String.join(",", versions()))
        : """
        {"name":"zoo-team","displayName":"Zoo team","email":"zoo@example.org"}""";
  }

  private List<String> versions() {
    return Stream.of(released.toFile().list())
        .sorted(Comparator.reverseOrder())
        .map(file -> VERSION.formatted(file.replace(".yaml", ""), "none", ""))
        .toList();
  }

  private static void answer(HttpExchange exchange, int status, byte[] body) throws IOException {
    exchange.getResponseHeaders().set("Content-Type", "application/json");
    exchange.sendResponseHeaders(status, body.length);
    exchange.getResponseBody().write(body);
    exchange.close();
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
