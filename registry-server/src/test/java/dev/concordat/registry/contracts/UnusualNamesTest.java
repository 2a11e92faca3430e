package dev.concordat.registry.contracts;

import static dev.concordat.registry.Api.contract;
import static dev.concordat.registry.TestRegistry.freshName;
import static org.assertj.core.api.Assertions.assertThat;

import dev.concordat.registry.Api;
import dev.concordat.registry.OpenApiText;
import dev.concordat.registry.TestRegistry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UnusualNamesTest {
  private final Api api = TestRegistry.shared().api();
  private final String name = freshName();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/versions/%00",
        "/versions/label:%00",
        "/versions/branch:%00",
        "/versions/hash:%00",
        "/versions/99999999999999999999999999999999999999999999999999999.x",
      })
  void whatNoVersionIsCalledIsNotFound(String address) {
    api.publish(name, "1.0.0", OpenApiText.titled("Pets").yaml());
    assertThat(api.get(contract(name) + address).status()).isEqualTo(404);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/api/v1/services?team=%00",
        "/api/v1/reviews?owner=%00",
        "/api/v1/reviews?contract=%00",
        "/api/v1/reviews/none",
        "/api/v1/calendar?owner=%00",
        "/api/v1/policies/namespaces/A",
      })
  void whatIsNoNameIsRefused(String address) {
    assertThat(api.get(address).status()).isEqualTo(400);
  }

  @Test
  void aReasonMayBeLongAndFullOfQuotes() {
    api.publish(name, "1.0.0", OpenApiText.titled("Pets").yaml());
    String change =
        "{\"state\":\"deprecated\",\"sunset\":\"2099-12-31\",\"reason\":\""
            + "\\\"".repeat(2000)
            + "\"}";
    assertThat(api.put(contract(name) + "/versions/1.0.0/state", change).status()).isEqualTo(200);
    String label = "x".repeat(100);
    StringBuilder labels = new StringBuilder("labels:\n");
    for (int i = 10; i < 60; i++) {
      labels.append("  - ").append(label, 0, 98).append(i).append('\n');
    }
    assertThat(api.put(contract(name) + "/versions/1.0.0/labels", labels.toString()).status())
        .isEqualTo(200);
  }
}
