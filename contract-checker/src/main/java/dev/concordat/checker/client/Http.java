package dev.concordat.checker.client;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.channels.UnresolvedAddressException;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Sends requests to one registry and tells apart an answer, a refusal and silence. Redirects are
 * not followed: the token is for this host alone.
 */
final class Http {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final URI registry;
  private final Optional<String> token;
  private final Timeouts timeouts;
  private final HttpClient client;

  Http(URI registry, Optional<String> token, Timeouts timeouts) {
    this.registry = registry;
    this.token = token;
    this.timeouts = timeouts;
    this.client = HttpClient.newBuilder().connectTimeout(timeouts.connect()).build();
  }

  /** Reading may need the token as well: that is for the registry to say. */
  HttpRequest.Builder request(String path) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(registry + path))
            .header("Accept", "application/json, application/problem+json, */*");
    token.ifPresent(value -> request.header("Authorization", "Bearer " + value));
    return request;
  }

  URI registry() {
    return registry;
  }

  <T> T read(HttpResponse<byte[]> response, Function<JsonNode, T> reading)
      throws RegistryException {
    try {
      return reading.apply(JSON.readTree(response.body()));
    } catch (IOException | IllegalArgumentException e) {
      throw RegistryException.strangeAnswer(
          registry, "%s has no JSON that it would answer".formatted(response.uri()));
    }
  }

  HttpResponse<byte[]> send(HttpRequest request) throws RegistryException {
    HttpResponse<byte[]> response = exchange(request);
    if (response.statusCode() >= 300) {
      throw refusal(response);
    }
    return response;
  }

  private RegistryException refusal(HttpResponse<byte[]> response) {
    Optional<String> requestId = response.headers().firstValue("X-Request-Id");
    JsonNode json = problemOrNothing(response);
    return RegistryException.refused(
        registry, Answers.problem(response.statusCode(), json, requestId));
  }

  /** A proxy in front of the registry answers in HTML; then the status says it all. */
  private static JsonNode problemOrNothing(HttpResponse<byte[]> response) {
    try {
      return JSON.readTree(response.body());
    } catch (IOException e) {
      String redirect =
          response.headers().firstValue("Location").map(to -> "redirects to " + to).orElse("");
      return JSON.createObjectNode().put("detail", redirect);
    }
  }

  private HttpResponse<byte[]> exchange(HttpRequest request) throws RegistryException {
    CompletableFuture<HttpResponse<byte[]>> answer =
        client.sendAsync(request, BodyHandlers.ofByteArray());
    try {
      return answer.get(timeouts.answer().toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      answer.cancel(true);
      throw RegistryException.unreachable(
          registry, "no answer within %d seconds".formatted(timeouts.answer().toSeconds()));
    } catch (ExecutionException e) {
      throw RegistryException.unreachable(registry, reason(e.getCause()));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw RegistryException.unreachable(registry, "interrupted");
    }
  }

  private static String reason(@Nullable Throwable cause) {
    if (cause instanceof HttpConnectTimeoutException) {
      return "no connection in time";
    }
    if (hasCause(cause, UnresolvedAddressException.class)) {
      return "no such host";
    }
    if (cause instanceof ConnectException) {
      return "connection refused";
    }
    return String.valueOf(cause);
  }

  private static boolean hasCause(@Nullable Throwable thrown, Class<? extends Throwable> type) {
    for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
      if (type.isInstance(cause)) {
        return true;
      }
    }
    return false;
  }
}
