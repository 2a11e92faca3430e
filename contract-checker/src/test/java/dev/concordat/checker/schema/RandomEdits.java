package dev.concordat.checker.schema;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** What people do to schemas: a keyword goes, comes or changes, somewhere inside. */
final class RandomEdits {
  private static final Set<String> LEFT_ALONE =
      Set.of("$ref", "definitions", "$defs", "components");

  private final Random random;
  private final RandomSchemas schemas;

  RandomEdits(Random random, RandomSchemas schemas) {
    this.random = random;
    this.schemas = schemas;
  }

  /** A copy in which one place was edited. */
  ObjectNode edited(ObjectNode document) {
    ObjectNode copy = document.deepCopy();
    List<Runnable> edits = new ArrayList<>();
    for (ObjectNode place : Subschemas.of(copy)) {
      for (String keyword : List.copyOf(names(place))) {
        if (!LEFT_ALONE.contains(keyword)) {
          edits.add(() -> place.remove(keyword));
          change(place, keyword, edits);
        }
      }
      edits.add(() -> addTo(place));
    }
    edits.get(random.nextInt(edits.size())).run();
    return copy;
  }

  private void change(ObjectNode place, String keyword, List<Runnable> edits) {
    JsonNode value = place.get(keyword);
    if (value.isNumber()) {
      BigDecimal number = value.decimalValue();
      edits.add(() -> place.put(keyword, number.add(BigDecimal.ONE)));
      if (number.compareTo(BigDecimal.ONE) > 0) {
        edits.add(() -> place.put(keyword, number.subtract(BigDecimal.ONE)));
      }
    } else if (value instanceof ArrayNode array && array.size() > 1) {
      edits.add(() -> array.remove(random.nextInt(array.size())));
    } else if (Subschemas.MAPS.contains(keyword) && value instanceof ObjectNode map) {
      names(map).forEach(name -> edits.add(() -> map.remove(name)));
    } else if (Set.of("items", "not", "contains", "additionalProperties").contains(keyword)) {
      edits.add(() -> place.set(keyword, schemas.schema(1)));
    }
  }

  private void addTo(ObjectNode place) {
    JsonNode more = schemas.schema(0);
    if (more instanceof ObjectNode object && !place.has("$ref")) {
      object.properties().forEach(each -> place.set(each.getKey(), each.getValue()));
    }
  }

  private static List<String> names(ObjectNode object) {
    List<String> names = new ArrayList<>();
    object.fieldNames().forEachRemaining(names::add);
    return names;
  }
}
