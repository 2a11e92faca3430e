package dev.concordat.checker.schema;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import net.jqwik.api.Shrinkable;
import net.jqwik.api.ShrinkingDistance;

/** A pair that is made smaller, as long as it still shows what it shows: a part is taken out. */
final class SmallerPairs implements Shrinkable<SchemaPair> {
  private final SchemaPair pair;

  SmallerPairs(SchemaPair pair) {
    this.pair = pair;
  }

  @Override
  public SchemaPair value() {
    return pair;
  }

  @Override
  public Stream<Shrinkable<SchemaPair>> shrink() {
    Stream<SchemaPair> inA =
        smaller(pair.a()).stream()
            .filter(JsonNode::isObject)
            .map(a -> new SchemaPair(pair.dialect(), (ObjectNode) a, pair.b(), pair.seed()));
    Stream<SchemaPair> inB =
        smaller(pair.b()).stream()
            .filter(JsonNode::isObject)
            .map(b -> new SchemaPair(pair.dialect(), pair.a(), (ObjectNode) b, pair.seed()));
    return Stream.concat(inA, inB).map(SmallerPairs::new);
  }

  @Override
  public ShrinkingDistance distance() {
    return ShrinkingDistance.of(pair.a().toString().length() + pair.b().toString().length());
  }

  private static List<JsonNode> smaller(JsonNode node) {
    List<JsonNode> smaller = new ArrayList<>();
    for (Map.Entry<String, JsonNode> member : node.properties()) {
      ObjectNode without = node.deepCopy();
      without.remove(member.getKey());
      smaller.add(without);
      for (JsonNode inner : smaller(member.getValue())) {
        ObjectNode with = node.deepCopy();
        with.set(member.getKey(), inner);
        smaller.add(with);
      }
    }
    for (int i = 0; node.isArray() && i < node.size(); i++) {
      if (node.size() > 1) {
        ArrayNode without = node.deepCopy();
        without.remove(i);
        smaller.add(without);
      }
      for (JsonNode inner : smaller(node.get(i))) {
        ArrayNode with = node.deepCopy();
        with.set(i, inner);
        smaller.add(with);
      }
    }
    return smaller;
  }
}
