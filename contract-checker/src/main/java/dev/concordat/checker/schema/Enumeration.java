package dev.concordat.checker.schema;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * {@code enum} and {@code const}.
 *
 * @param values the values, canonical
 * @param forms makes a form that one array or object alone meets
 */
record Enumeration(Set<JsonNode> values, Forms forms) implements Assertion {

  @Override
  public int types() {
    return (1 << JsonType.values().length) - 1;
  }

  @Override
  public List<Alternative> met(JsonType type, boolean closed) {
    Set<JsonNode> ofType = ofType(type);
    return ofType.isEmpty() ? Alternative.NEVER : Alternative.just(new Fact.Among(ofType));
  }

  @Override
  public List<Alternative> missed(JsonType type) {
    Set<JsonNode> ofType = ofType(type);
    if (ofType.isEmpty()) {
      return Alternative.ALWAYS;
    }
    if (type == JsonType.ARRAY || type == JsonType.OBJECT) {
      Literal[] others =
          ofType.stream().map(value -> Literal.misses(forms.only(value))).toArray(Literal[]::new);
      return Alternative.just(others);
    }
    return Alternative.just(new Fact.Other(ofType));
  }

  @Override
  public Verdict test(JsonNode value, Trial trial) {
    return Verdict.of(values.contains(value));
  }

  private Set<JsonNode> ofType(JsonType type) {
    return values.stream()
        .filter(value -> JsonType.of(value) == type)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }
}
