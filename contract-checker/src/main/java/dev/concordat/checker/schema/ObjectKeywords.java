package dev.concordat.checker.schema;

import dev.concordat.checker.source.ListNode;
import dev.concordat.checker.source.MapNode;
import dev.concordat.checker.source.Node;
import dev.concordat.checker.source.ScalarNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads the keywords of objects. */
final class ObjectKeywords {
  private final FormReader reader;
  private final Edition edition;
  private final Visibility visibility;

  ObjectKeywords(FormReader reader) {
    this.reader = reader;
    this.edition = Edition.of(reader.dialect());
    this.visibility = new Visibility(reader.forms());
  }

  void read() {
    properties();
    required();
    reader.span("minProperties", "maxProperties", MemberCount::new);
    if (edition.atLeast(Edition.DRAFT_6)) {
      reader.with(
          "propertyNames",
          names -> reader.add("propertyNames", names, new PropertyNames(reader.form(names))));
    }
    if (edition.atLeast(Edition.DRAFT_2019)) {
      dependencies("dependentRequired");
      dependencies("dependentSchemas");
    } else {
      dependencies("dependencies");
    }
  }

  private void properties() {
    Map<String, Form> named = new LinkedHashMap<>();
    List<Properties.Patterned> patterned = new ArrayList<>();
    Form anything = reader.forms().anything();
    Node additional = reader.get("additionalProperties");
    if (reader.get("properties") instanceof MapNode map) {
      for (int i = 0; i < map.size(); i++) {
        if (!visibility.isHidden(reader.schema().at(map.value(i)))) {
          named.put(map.name(i), reader.form(map.value(i)));
        } else if (additional != null) {
          // It is not documented for this direction, but it is none of the others either.
          named.put(map.name(i), anything);
        }
      }
    }
    if (reader.get("patternProperties") instanceof MapNode map) {
      for (int i = 0; i < map.size(); i++) {
        Pattern pattern = reader.forms().pattern(map.name(i));
        patterned.add(new Properties.Patterned(pattern, reader.form(map.value(i))));
      }
    }
    boolean documents =
        reader.get("properties") instanceof MapNode properties && properties.size() > 0;
    if (!documents && patterned.isEmpty() && additional == null) {
      return;
    }
    Form rest = additional == null ? anything : reader.form(additional);
    Form names = reader.forms().names(named.keySet());
    String keyword =
        documents
            ? "properties"
            : patterned.isEmpty() ? "additionalProperties" : "patternProperties";
    reader.add(
        keyword,
        reader.get(keyword),
        new Properties(named, names, patterned, rest, additional != null));
  }

  private void required() {
    Node required = reader.get("required");
    if (required instanceof ListNode list) {
      Set<String> names = new LinkedHashSet<>(list.strings());
      names.removeIf(this::isHidden);
      if (!names.isEmpty()) {
        reader.add("required", list, new Required(names));
      }
    } else if (required != null && !isLegacyFlag(required)) {
      reader.malformed("required", required);
    }
  }

  /** Draft-03 wrote {@code "required": true} at the property; since then it means nothing. */
  private static boolean isLegacyFlag(Node required) {
    return required instanceof ScalarNode scalar && scalar.isBoolean();
  }

  private boolean isHidden(String name) {
    Node property =
        reader.get("properties") instanceof MapNode properties ? properties.get(name) : null;
    return property != null && visibility.isHidden(reader.schema().at(property));
  }

  private void dependencies(String keyword) {
    if (!(reader.get(keyword) instanceof MapNode map)) {
      return;
    }
    for (int i = 0; i < map.size(); i++) {
      Node value = map.value(i);
      if (value instanceof ListNode list) {
        Set<String> names = new LinkedHashSet<>(list.strings());
        if (!names.isEmpty()) {
          Form form = reader.forms().made(keyword, new Required(names));
          reader.add(keyword, value, new Dependent(map.name(i), form));
        }
      } else {
        reader.add(keyword, value, new Dependent(map.name(i), reader.form(value)));
      }
    }
  }
}
