package dev.concordat.registry.catalogfile;

import dev.concordat.registry.catalogfile.CatalogPlan.FieldChange;
import dev.concordat.registry.catalogfile.CatalogPlan.Step;
import io.micronaut.json.JsonMapper;
import io.micronaut.json.tree.JsonNode;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Tells field by field what a declaration changes. */
@Singleton
final class Differences {
  private final JsonMapper json;

  Differences(JsonMapper json) {
    this.json = json;
  }

  <T> Step step(String kind, String name, Optional<T> before, T after) {
    List<FieldChange> changes = changes(before.map(this::fields).orElse(Map.of()), fields(after));
    String action = before.isEmpty() ? "create" : changes.isEmpty() ? "keep" : "change";
    return new Step(kind, name, action, changes);
  }

  private static List<FieldChange> changes(Map<String, String> before, Map<String, String> after) {
    Set<String> fields = new TreeSet<>(before.keySet());
    fields.addAll(after.keySet());
    return fields.stream()
        .filter(field -> !Objects.equals(before.get(field), after.get(field)))
        .map(field -> new FieldChange(field, before.get(field), after.get(field)))
        .toList();
  }

  private <T> Map<String, String> fields(T value) {
    try {
      Map<String, String> fields = new TreeMap<>();
      for (Map.Entry<String, JsonNode> entry : json.writeValueToTree(value).entries()) {
        fields.put(entry.getKey(), json.writeValueAsString(entry.getValue()));
      }
      return fields;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
