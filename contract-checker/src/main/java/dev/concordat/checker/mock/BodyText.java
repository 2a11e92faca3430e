package dev.concordat.checker.mock;

import com.fasterxml.jackson.databind.JsonNode;
import dev.concordat.checker.conformance.MediaType;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** A value as it travels. */
final class BodyText {
  private BodyText() {}

  /** Empty where nobody here knows how such a value is written. */
  static Optional<String> of(MediaType type, JsonNode value) {
    if (type.isJson()) {
      return Optional.of(value.toString());
    }
    if (value.isTextual()) {
      return Optional.of(value.textValue()); // an example of any kind, as it is
    }
    if (type.isForm() && value.isObject()) {
      return Optional.of(
          value.properties().stream()
              .map(each -> encoded(each.getKey()) + "=" + encoded(header(each.getValue())))
              .collect(Collectors.joining("&")));
    }
    return type.isText() && value.isValueNode() ? Optional.of(value.asText()) : Optional.empty();
  }

  /** As the style {@code simple} writes it, on one line. */
  static String header(JsonNode value) {
    String text =
        value.isArray()
            ? StreamSupport.stream(value.spliterator(), false)
                .map(JsonNode::asText)
                .collect(Collectors.joining(","))
            : value.isObject() ? value.toString() : value.asText();
    return text.replaceAll("[\\x00-\\x1f\\x7f]", " ");
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
