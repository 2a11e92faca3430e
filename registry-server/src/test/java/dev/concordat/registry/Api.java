package dev.concordat.registry;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/** The registry's API as a client calls it. */
public final class Api {
  private static final HttpClient HTTP =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  private final URI server;

  public Api(URI server) {
    this.server = server;
  }

  public HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(server.resolve(path)).timeout(Duration.ofSeconds(60));
  }

  public Answer send(HttpRequest.Builder request) {
    try {
      return new Answer(HTTP.send(request.build(), BodyHandlers.ofByteArray()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  public Answer get(String path, String... headers) {
    HttpRequest.Builder request = request(path);
    return send(headers.length == 0 ? request : request.headers(headers));
  }

  public Answer put(String path, String body, String... headers) {
    return write("PUT", path, body.getBytes(StandardCharsets.UTF_8), headers);
  }

  public Answer post(String path, String body, String... headers) {
    return write("POST", path, body.getBytes(StandardCharsets.UTF_8), headers);
  }

  /** Makes a token with these grants. */
  public String token(String name, String... grants) {
    String body = "{\"grants\":[\"" + String.join("\",\"", grants) + "\"]}";
    Answer answer = put("/api/v1/tokens/" + name, body);
    if (answer.status() != 201) {
      throw new IllegalStateException(answer.text());
    }
    return answer.at("/token");
  }

  /** Sends a body with the token given. */
  public Answer as(String token, String method, String path, String body) {
    HttpRequest.Builder request =
        request(path).method(method, BodyPublishers.ofString(body, StandardCharsets.UTF_8));
    return send(token.isEmpty() ? request : request.header("Authorization", "Bearer " + token));
  }

  /** Sends a body with the admin's token. */
  public Answer write(String method, String path, byte[] body, String... headers) {
    HttpRequest.Builder request =
        request(path)
            .method(method, BodyPublishers.ofByteArray(body))
            .header("Authorization", "Bearer " + TestRegistry.ADMIN);
    return send(headers.length == 0 ? request : request.headers(headers));
  }

  public void putTeam(String team) {
    Answer answer = put("/api/v1/teams/" + team, "{\"displayName\":\"" + team + "\"}");
    if (answer.status() >= 300) {
      throw new IllegalStateException(answer.text());
    }
  }

  /** Publishes a version of a contract in the namespace {@code shop}, owned by {@code shop}. */
  public Answer publish(String name, String version, String document) {
    return put(contract(name) + "/versions/" + version + "?owner=shop", document);
  }

  /** The same, with the version left to the server. */
  public Answer publishNext(String name, String document) {
    return post(contract(name) + "/versions?owner=shop", document);
  }

  public static String contract(String name) {
    return "/api/v1/contracts/shop/" + name;
  }
}
