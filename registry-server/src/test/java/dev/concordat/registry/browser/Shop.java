package dev.concordat.registry.browser;

import dev.concordat.registry.Answer;
import dev.concordat.registry.Api;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** The sample shop, published: three contracts with a safe and a breaking next version each. */
final class Shop {
  private static final Path SAMPLES = Path.of("..", "samples", "shop");

  private Shop() {}

  static void publishTo(Api api) throws IOException {
    api.putTeam("shop");
    publish(api, "orders", "orders.yaml");
    publish(api, "payments", "payments.yaml");
    publish(api, "notifications", "notification-requested.json");
  }

  private static void publish(Api api, String name, String file) throws IOException {
    Path contracts = SAMPLES.resolve(name).resolve("contracts");
    put(api, name, "1.0.0", contracts.resolve(file));
    put(api, name, "1.1.0", contracts.resolve("next-safe").resolve(file));
    put(api, name, "2.0.0", contracts.resolve("next-breaking").resolve(file));
  }

  private static void put(Api api, String name, String version, Path file) throws IOException {
    Answer answer =
        api.put(
            Api.contract(name)
                + "/versions/"
                + version
                + "?owner=shop&acceptBreaking=true&reason=announced",
            Files.readString(file, StandardCharsets.UTF_8));
    if (answer.status() != 201) {
      throw new IllegalStateException(answer.text());
    }
  }
}
