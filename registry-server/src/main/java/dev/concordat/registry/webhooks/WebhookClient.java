package dev.concordat.registry.webhooks;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.net.Proxy;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.Map;
import okhttp3.Headers;
import okhttp3.HttpUrl;
import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;

/**
 * Sends a body to a webhook and reads the status of the answer, nothing else. It goes by no proxy,
 * which would resolve names itself, and follows no redirect.
 */
@Singleton
final class WebhookClient {
  private static final Duration CONNECT = Duration.ofSeconds(5);
  private static final Duration PATIENCE = Duration.ofSeconds(10);

  private final Targets targets;
  private final OkHttpClient http;

  @Inject
  WebhookClient(Targets targets) {
    this(targets, PATIENCE);
  }

  WebhookClient(Targets targets, Duration patience) {
    this.targets = targets;
    this.http =
        new OkHttpClient.Builder()
            .dns(targets)
            .proxy(Proxy.NO_PROXY)
            .followRedirects(false)
            .followSslRedirects(false)
            .retryOnConnectionFailure(false)
            .connectTimeout(CONNECT)
            .callTimeout(patience)
            .build();
  }

  /** Sends and returns the status. */
  int post(String url, String type, Map<String, String> headers, byte[] body) throws IOException {
    Request request =
        new Request.Builder()
            .url(judged(url))
            .headers(Headers.of(headers))
            .post(RequestBody.create(body, MediaType.get(type)))
            .build();
    try (Response response = http.newCall(request).execute()) {
      return response.code();
    }
  }

  /**
   * An address that may be called by now. It is judged here as well as by the client's resolver,
   * which is not asked for a host that is written in digits.
   */
  HttpUrl judged(String url) throws UnknownHostException {
    @Nullable HttpUrl target = HttpUrl.parse(url);
    if (target == null) {
      throw new Targets.RefusedTarget("'%s' is no address that can be called".formatted(url));
    }
    targets.lookup(target.host());
    return target;
  }
}
