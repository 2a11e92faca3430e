package dev.concordat.registry.browser;

import dev.concordat.registry.Answer;
import dev.concordat.registry.Api;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The sample shop, published: three contracts with a safe and a breaking next version each,
 * services that use them, and a change of the payments that waits for a review.
 */
final class Shop {
  private static final Path SAMPLES = Path.of("..", "samples", "shop");

  private Shop() {}

  static void publishTo(Api api) throws IOException {
    api.putTeam("shop");
    publish(api, "orders", "orders.yaml");
    publish(api, "payments", "payments.yaml");
    publish(api, "notifications", "notification-requested.json");
    declare(api, "order-service", "{\"provides\":[\"shop/orders\"]}");
    declare(
        api,
        "checkout-web",
        "{\"consumes\":[{\"contract\":\"shop/orders\",\"range\":\"^1\"},"
            + "{\"contract\":\"shop/payments\"}]}");
    api.put(
        "/api/v1/policies/contracts/shop/payments",
        "{\"approval\":\"review\",\"authorMayApprove\":true}");
    if (publishPayments(api).status() != 202) {
      throw new IllegalStateException("the change of the payments needs no review");
    }
  }

  /** Goes back to the first version of the payments, which breaks those of the last. */
  static Answer publishPayments(Api api) throws IOException {
    Path first = SAMPLES.resolve("payments").resolve("contracts").resolve("payments.yaml");
    String text = Files.readString(first, StandardCharsets.UTF_8) + "# once more\n";
    return api.put(Api.contract("payments") + "/versions/3.0.0", text);
  }

  private static void declare(Api api, String service, String contracts) {
    api.put("/api/v1/services/" + service, "{\"team\":\"shop\"}");
    Answer answer = api.put("/api/v1/services/" + service + "/contracts", contracts);
    if (answer.status() >= 300) {
      throw new IllegalStateException(answer.text());
    }
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
