package dev.concordat.checker.conformance;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.concordat.checker.model.Schema;
import dev.concordat.checker.schema.Anchors;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A value inside that is spread over fields: {@code a[b]=1}, {@code a[]=1}, {@code a[0][b]=1}. */
final class TextTree {
  private static final JsonNodeFactory MAKE = JsonNodeFactory.instance;
  private static final Pattern STEP = Pattern.compile("\\[([^\\[\\]]*)]");

  private final Map<String, TextTree> members = new LinkedHashMap<>();
  private final List<String> texts = new ArrayList<>();

  /**
   * @param fields raw values by the steps in brackets; none for the value itself
   */
  static TextTree of(Map<String, List<String>> fields) {
    var root = new TextTree();
    fields.forEach(
        (steps, values) -> {
          TextTree at = root;
          for (Matcher step = STEP.matcher(steps); step.find(); ) {
            at = at.members.computeIfAbsent(step.group(1), each -> new TextTree());
          }
          at.texts.addAll(values.stream().map(FormFields::decoded).toList());
        });
    return root;
  }

  JsonNode read(Optional<Schema> schema, Anchors anchors, TypedText typed) {
    Shape shape = Shape.of(schema, anchors);
    if (members.isEmpty()) {
      return texts.size() == 1 && !(shape.isArray() && !shape.isScalar())
          ? typed.read(schema, texts.get(0))
          : array(shape, typed);
    }
    boolean numbered = members.keySet().stream().allMatch(name -> name.matches("\\d*"));
    if (shape.isArray() && numbered) {
      ArrayNode array = MAKE.arrayNode();
      members.values().forEach(each -> each.append(array, shape, anchors, typed));
      return array;
    }
    ObjectNode object = MAKE.objectNode();
    members.forEach(
        (name, each) -> object.set(name, each.read(shape.property(name), anchors, typed)));
    return object;
  }

  private void append(ArrayNode array, Shape shape, Anchors anchors, TypedText typed) {
    if (members.isEmpty()) {
      array.addAll(array(shape, typed));
    } else {
      array.add(read(shape.items(), anchors, typed));
    }
  }

  private ArrayNode array(Shape shape, TypedText typed) {
    ArrayNode array = MAKE.arrayNode();
    texts.forEach(text -> array.add(typed.read(shape.items(), text)));
    return array;
  }
}
