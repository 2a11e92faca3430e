package dev.concordat.checker.schema;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.math.BigDecimal;
import java.util.List;
import java.util.Random;

/** Random values of the small world that {@link RandomSchemas} speak of. */
final class RandomValues {
  private static final List<String> NUMBERS =
      List.of("-3", "-1", "0", "1", "2", "3", "4", "5", "6", "7", "0.5", "1.5", "2.5", "100");

  private static final List<String> TEXTS =
      List.of(
          "", "a", "b", "ab", "ba", "bb", "aab", "abc", "0", "b1", "a b", "x", "é", "😀", "abab",
          "bbbbb");

  private static final List<String> NAMES = List.of("a", "b", "c");

  private final Random random;

  RandomValues(Random random) {
    this.random = random;
  }

  /** One of the names that schemas mention. */
  String name() {
    return one(NAMES);
  }

  /** One of those names, mostly. */
  String memberName() {
    return random.nextInt(4) == 0 ? one(TEXTS) : name();
  }

  JsonNode number() {
    return DecimalNode.valueOf(new BigDecimal(one(NUMBERS)));
  }

  JsonNode text() {
    return TextNode.valueOf(one(TEXTS));
  }

  JsonNode any(int depth) {
    return switch (random.nextInt(depth > 0 ? 10 : 6)) {
      case 0 -> NullNode.getInstance();
      case 1 -> BooleanNode.valueOf(random.nextBoolean());
      case 2, 3 -> number();
      case 4, 5 -> text();
      case 6, 7 -> array(depth);
      default -> object(depth);
    };
  }

  private ArrayNode array(int depth) {
    ArrayNode array = Values.NODES.arrayNode();
    for (int i = random.nextInt(4); i > 0; i--) {
      array.add(any(depth - 1));
    }
    return array;
  }

  private ObjectNode object(int depth) {
    ObjectNode object = Values.NODES.objectNode();
    for (int i = random.nextInt(4); i > 0; i--) {
      object.set(memberName(), any(depth - 1));
    }
    return object;
  }

  <T> T one(List<T> list) {
    return list.get(random.nextInt(list.size()));
  }
}
