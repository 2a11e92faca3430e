package dev.concordat.checker.schema;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/** Other ways to write a schema, with the same instances. */
final class Rewrites {
  /** Keywords that see what stands beside them: these stay together. */
  private static final Set<String> BOUND = Set.of("unevaluatedItems", "unevaluatedProperties");

  private static final List<String> HOMES = List.of("definitions", "$defs", "components");

  private final Random random;
  private final boolean conditions;

  /**
   * @param conditions whether the dialect has if, then and else
   */
  Rewrites(Random random, boolean conditions) {
    this.random = random;
    this.conditions = conditions;
  }

  /** A copy that is written in another way, at one place somewhere inside. */
  ObjectNode rewritten(ObjectNode document) {
    ObjectNode copy = document.deepCopy();
    List<ObjectNode> places =
        Subschemas.of(copy).stream().filter(each -> each == copy || !each.has("$ref")).toList();
    rewrite(places.get(random.nextInt(places.size())), copy);
    return copy;
  }

  private void rewrite(ObjectNode place, ObjectNode root) {
    switch (random.nextInt(8)) {
      case 0 -> wrap(place, "allOf");
      case 1 -> wrap(place, "oneOf");
      case 2 -> wrap(place, "anyOf");
      case 3 -> place.set("not", object("not", moved(place)));
      case 4 -> spellOut(place);
      case 5 -> inline(root);
      case 6 -> condition(place);
      default -> split(place);
    }
  }

  private static void wrap(ObjectNode place, String keyword) {
    ObjectNode inner = moved(place);
    place.putArray(keyword).add(inner);
  }

  /** Takes everything out of a schema but what others refer to. */
  private static ObjectNode moved(ObjectNode place) {
    ObjectNode inner = Values.NODES.objectNode();
    for (String name : List.copyOf(names(place))) {
      if (!HOMES.contains(name)) {
        inner.set(name, place.remove(name));
      }
    }
    return inner;
  }

  /** An enum as a choice of constants. */
  private static void spellOut(ObjectNode place) {
    if (place.get("enum") instanceof ArrayNode values && !place.has("anyOf")) {
      place.remove("enum");
      ArrayNode choice = place.putArray("anyOf");
      values.forEach(value -> choice.add(object("enum", Values.NODES.arrayNode().add(value))));
    }
  }

  /** A reference that is inlined, once. */
  private static void inline(ObjectNode root) {
    for (ObjectNode place : Subschemas.of(root)) {
      String reference = place.path("$ref").asText();
      JsonNode target = reference.length() > 1 ? root.at(reference.substring(1)) : null;
      if (target != null && target.isObject() && place.size() == 1) {
        place.removeAll();
        place.setAll((ObjectNode) target.deepCopy());
        return;
      }
    }
  }

  /** A choice of two as a condition, a condition as a choice of two. */
  private void condition(ObjectNode place) {
    if (place.has("if") && !place.has("anyOf") && BOUND.stream().noneMatch(place::has)) {
      JsonNode condition = place.remove("if");
      ObjectNode yes = Values.NODES.objectNode();
      yes.putArray("allOf").add(condition).add(or(place.remove("then")));
      ObjectNode no = Values.NODES.objectNode();
      no.putArray("allOf").add(object("not", condition)).add(or(place.remove("else")));
      place.putArray("anyOf").add(yes).add(no);
    } else if (conditions && place.path("anyOf").size() == 2 && !place.has("if")) {
      JsonNode choice = place.get("anyOf");
      if (BOUND.stream().noneMatch(place::has)) {
        place.remove("anyOf");
        place.set("if", object("not", choice.get(0)));
        place.set("then", choice.get(1));
      }
    }
  }

  private static JsonNode or(JsonNode schema) {
    return schema == null ? Values.NODES.objectNode() : schema;
  }

  /** One keyword that needs no other moves into an allOf. */
  private static void split(ObjectNode place) {
    for (String keyword : List.of("minLength", "required", "minItems", "maxProperties", "type")) {
      if (place.has(keyword) && !place.has("nullable")) {
        JsonNode value = place.remove(keyword);
        place.withArray("allOf").add(object(keyword, value));
        return;
      }
    }
  }

  private static ObjectNode object(String name, JsonNode value) {
    return Values.NODES.objectNode().set(name, value);
  }

  private static List<String> names(ObjectNode object) {
    return object.properties().stream().map(Map.Entry::getKey).toList();
  }
}
