package dev.concordat.checker.schema;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** A document as a part of a larger one: its references lead to where their targets are then. */
final class Relocated {
  private Relocated() {}

  static ObjectNode of(ObjectNode document, String keyword, int index) {
    ObjectNode copy = document.deepCopy();
    for (ObjectNode each : Subschemas.of(copy)) {
      if (each.path("$ref").isTextual()) {
        String inside = each.get("$ref").textValue().substring(1);
        each.put("$ref", "#/" + keyword + "/" + index + inside);
      }
    }
    return copy;
  }
}
