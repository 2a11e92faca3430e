package dev.concordat.checker.lint;

import com.fasterxml.jackson.databind.JsonNode;
import dev.concordat.checker.source.Diagnostic;
import dev.concordat.checker.source.Document;
import io.swagger.parser.util.SwaggerDeserializer;
import io.swagger.v3.parser.core.models.ParseOptions;
import io.swagger.v3.parser.util.OpenAPIDeserializer;
import java.util.List;
import java.util.Optional;

/**
 * What swagger-parser says. Its deserializers are called directly: its front doors read files and
 * addresses.
 */
final class OpenApiOpinion {
  private final Document document;

  OpenApiOpinion(Document document) {
    this.document = document;
  }

  List<Diagnostic> of(JsonNode tree) {
    var places = new SwaggerPlaces(document);
    return messages(tree).stream()
        .distinct()
        .map(
            message ->
                Diagnostic.warning(
                    "swagger-parser: " + message, document.locate(places.of(message))))
        .toList();
  }

  private static List<String> messages(JsonNode tree) {
    List<String> messages =
        tree.has("swagger")
            ? new SwaggerDeserializer().deserialize(tree).getMessages()
            : new OpenAPIDeserializer().deserialize(tree, "", options()).getMessages();
    return Optional.ofNullable(messages).orElse(List.of());
  }

  private static ParseOptions options() {
    var options = new ParseOptions();
    options.setResolve(false);
    options.setResolveFully(false);
    options.setSafelyResolveURL(true);
    return options;
  }
}
