package dev.concordat.checker.lint.functions;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.concordat.checker.lint.jsonpath.Cursor;
import dev.concordat.checker.source.JacksonTree;
import dev.concordat.checker.source.MapNode;
import dev.concordat.checker.source.Node;
import dev.concordat.checker.source.ScalarNode;

/** Values of documents as validators want them. */
final class Json {
  private static final JsonNodeFactory MAKE = JsonNodeFactory.withExactBigDecimals(true);

  private final int room;
  private int used;

  /**
   * @param room how many values may be made; containers beyond are left empty
   */
  Json(int room) {
    this.room = room;
  }

  /** As it is written. */
  static JsonNode written(Node node) {
    return new JacksonTree().of(node);
  }

  /** How many values were made. */
  int used() {
    return used;
  }

  /**
   * As a rule sees it: references are followed, except for those that lead back to what holds them
   * and those for which there is no room.
   */
  JsonNode of(Cursor value) {
    used++;
    if (value.node() instanceof ScalarNode scalar) {
      return new JacksonTree().of(scalar);
    }
    if (used > room || isInItself(value)) {
      return MAKE.objectNode();
    }
    if (value.node() instanceof MapNode map) {
      ObjectNode object = MAKE.objectNode();
      for (int i = 0; i < map.size(); i++) {
        object.set(map.name(i), of(value.child(i)));
      }
      return object;
    }
    ArrayNode array = MAKE.arrayNode();
    value.children().forEach(item -> array.add(of(item)));
    return array;
  }

  private static boolean isInItself(Cursor value) {
    for (Cursor up = value.parent().orElse(null); up != null; up = up.parent().orElse(null)) {
      if (up.node() == value.node()) {
        return true;
      }
    }
    return false;
  }
}
