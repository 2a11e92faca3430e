package dev.concordat.checker.diff;

import com.fasterxml.jackson.databind.JsonNode;
import dev.concordat.checker.schema.Samples;
import dev.concordat.checker.source.Pointer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The way from a payload to a place inside it, made of a pointer into its schema. */
final class WitnessPath {
  private WitnessPath() {}

  /** Names of members, and {@link Samples#ANY} for items and for members of any name. */
  static List<String> of(String pointer) {
    List<String> steps = new ArrayList<>();
    List<String> tokens = Pointer.tokens(pointer);
    for (int i = 0; i < tokens.size(); i++) {
      boolean named = tokens.get(i).equals("properties");
      steps.add(named ? tokens.get(++i) : Samples.ANY);
    }
    return steps;
  }

  /** Pointer to the first place on the way that holds the value. */
  static Optional<String> find(JsonNode payload, List<String> path, JsonNode value) {
    if (path.isEmpty()) {
      return payload.equals(value) ? Optional.of("") : Optional.empty();
    }
    List<String> rest = path.subList(1, path.size());
    if (!path.get(0).equals(Samples.ANY)) {
      JsonNode member = payload.get(path.get(0));
      return member == null ? Optional.empty() : below(path.get(0), member, rest, value);
    }
    if (payload.isObject()) {
      return payload.properties().stream()
          .flatMap(each -> below(each, rest, value).stream())
          .findFirst();
    }
    for (int i = 0; i < payload.size(); i++) {
      Optional<String> found = below(Integer.toString(i), payload.get(i), rest, value);
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  private static Optional<String> below(
      Map.Entry<String, JsonNode> member, List<String> rest, JsonNode value) {
    return below(member.getKey(), member.getValue(), rest, value);
  }

  private static Optional<String> below(
      String name, JsonNode inner, List<String> rest, JsonNode value) {
    return find(inner, rest, value).map(pointer -> Pointer.child("", name) + pointer);
  }
}
