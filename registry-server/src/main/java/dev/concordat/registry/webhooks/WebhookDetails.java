package dev.concordat.registry.webhooks;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where events go and which: no types means every type, no contracts means every contract. A
 * contract is {@code namespace/name} or {@code namespace/*}.
 */
@Serdeable
record WebhookDetails(
    String url,
    @Nullable List<String> types,
    @Nullable List<String> contracts,
    @Nullable Boolean enabled) {

  /** Nothing is left out any more. */
  WebhookDetails complete() {
    return new WebhookDetails(
        url,
        types == null ? List.of() : List.copyOf(types),
        contracts == null ? List.of() : List.copyOf(contracts),
        enabled == null || enabled);
  }
}
