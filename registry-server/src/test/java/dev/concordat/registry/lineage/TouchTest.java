package dev.concordat.registry.lineage;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concordat.registry.checks.Finding;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TouchTest {
  @Test
  void whoHasNotSaidWhatItUsesIsHitByEverything() {
    assertThat(Touch.of(finding("GET /a", "emitted", ""), List.of())).isPresent();
  }

  @Test
  void anotherExchangeDoesNotHit() {
    List<UsedPart> uses = List.of(new UsedPart("GET /a/{id}", List.of()));
    assertThat(Touch.of(finding("GET /a/{key}", "emitted", ""), uses)).isPresent();
    assertThat(Touch.of(finding("PUT /a/{key}", "emitted", ""), uses)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "/properties/name, /name, true",
    "/properties/name, /age, false",
    "/properties/lines/items/properties/price, /lines/*/price, true",
    "/properties/lines/items/properties/price, /lines/0/price, true",
    "/properties/lines/items/properties/price, /lines, true",
    "/properties/lines, /lines/*/price, true",
    "/properties/lines/items/properties/price, /lines/*/amount, false",
    "/allOf/1/properties/name, /name, true",
    "/oneOf/0/properties/name, /age, false",
    "/additionalProperties/properties/x, /anything/x, true",
    "'', /name, true",
  })
  void whatIsReadIsComparedWithThePlace(String pointer, String field, boolean hit) {
    List<UsedPart> uses = List.of(new UsedPart("GET /a", List.of(field)));
    assertThat(Touch.of(finding("GET /a", "emitted", pointer), uses).isPresent()).isEqualTo(hit);
  }

  @Test
  void whatIsAskedOfASenderHitsEverySender() {
    List<UsedPart> uses = List.of(new UsedPart("GET /a", List.of("/name")));
    assertThat(Touch.of(finding("GET /a", "accepted", "/properties/age"), uses)).isPresent();
  }

  private static Finding finding(String exchange, String direction, String pointer) {
    return new Finding(
        "some-rule",
        "breaking",
        exchange,
        List.of(exchange),
        "",
        direction,
        pointer,
        null,
        null,
        "message",
        "why",
        null,
        null,
        null,
        null,
        "f",
        null);
  }
}
