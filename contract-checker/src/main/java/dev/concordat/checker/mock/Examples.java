package dev.concordat.checker.mock;

import com.fasterxml.jackson.databind.JsonNode;
import dev.concordat.checker.model.Position;
import dev.concordat.checker.source.Document;
import dev.concordat.checker.source.JacksonTree;
import dev.concordat.checker.source.MapNode;
import dev.concordat.checker.source.Node;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The examples that a contract gives for a response, by name; the one without a name first. */
final class Examples {
  private static final String UNNAMED = "";

  private final Document document;

  Examples(Document document) {
    this.document = document;
  }

  Map<String, JsonNode> of(Position response, Position mediaType) {
    Map<String, JsonNode> examples = new LinkedHashMap<>();
    add(examples, UNNAMED, mediaType.node().get("example"));
    MapNode named = mediaType.node().map("examples");
    for (int i = 0; named != null && i < named.size(); i++) {
      Node example = resolved(named.value(i));
      add(examples, named.name(i), example.get("value"));
    }
    swagger(examples, response, mediaType);
    return examples;
  }

  /** Swagger 2.0 gives a response one example for each media type. */
  private static void swagger(
      Map<String, JsonNode> examples, Position response, Position mediaType) {
    MapNode byType = response.node().map("examples");
    for (int i = 0; byType != null && i < byType.size(); i++) {
      if (byType.name(i).equalsIgnoreCase(mediaType.key())) {
        add(examples, UNNAMED, byType.value(i));
      }
    }
  }

  /** An example may stand among the components. */
  Node resolved(Node node) {
    Node at = node;
    for (int i = 0; i < 10; i++) {
      String reference = at.string("$ref");
      Node target =
          reference == null || !reference.startsWith("#")
              ? null
              : document.home(at).at(reference.substring(1));
      if (target == null) {
        return at;
      }
      at = target;
    }
    return at;
  }

  private static void add(Map<String, JsonNode> examples, String name, @Nullable Node value) {
    if (value != null) {
      examples.putIfAbsent(name, new JacksonTree().of(value));
    }
  }
}
