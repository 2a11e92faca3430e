package dev.concordat.checker.parse;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concordat.checker.model.Format;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class FormatDetectorTest {

  @Test
  void theFormatIsToldByTheRoot() throws Exception {
    assertThat(Surface.read("openapi: 3.0.1\npaths: {}").format()).isEqualTo(Format.OPENAPI);
    assertThat(Surface.read("swagger: '2.0'\npaths: {}").format()).isEqualTo(Format.OPENAPI);
    assertThat(Surface.read("asyncapi: 2.6.0").format()).isEqualTo(Format.ASYNCAPI);
    assertThat(Surface.read("properties: {}").format()).isEqualTo(Format.JSON_SCHEMA);
  }

  @Test
  void anotherFormatThanTheExpectedOneIsRefused() {
    assertThat(refusal("openapi: 3.0.1", Format.ASYNCAPI))
        .isEqualTo("expected an AsyncAPI document, found openapi: 3.0.1");
    assertThat(refusal("asyncapi: 2.6.0", Format.JSON_SCHEMA))
        .isEqualTo("expected a JSON Schema, found asyncapi: 2.6.0");
    assertThat(refusal("type: object", Format.OPENAPI))
        .isEqualTo("expected an OpenAPI document, found an object with the members type");
  }

  private static String refusal(String text, Format expected) {
    byte[] content = text.getBytes(StandardCharsets.UTF_8);
    return Refusals.refusal(content, ReadOptions.DETECT.as(expected)).message();
  }
}
