package dev.concordat.checker.schema;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import dev.concordat.checker.model.Schema;
import dev.concordat.checker.source.ListNode;
import dev.concordat.checker.source.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Puts values that people recognise into an instance: the examples and defaults of its parts, a
 * date where a date is meant. Each has to be allowed where it is put, and all of them together.
 */
final class Lifelike {
  private Lifelike() {}

  static JsonNode of(Form form, JsonNode instance) {
    JsonNode canonical = Values.canonical(instance);
    JsonNode better = at(List.of(form), canonical);
    return Trial.of(form, better) == Verdict.VALID ? better : canonical;
  }

  /**
   * @param forms all that the value has to meet
   */
  private static JsonNode at(List<Form> forms, JsonNode value) {
    List<Form> here =
        forms.stream().flatMap(form -> Rejection.inPlace(form, value).stream()).toList();
    for (Form form : here) {
      Optional<JsonNode> shown =
          candidates(form, value).stream().filter(each -> isAllowed(forms, each)).findFirst();
      if (shown.isPresent()) {
        return shown.get();
      }
    }
    return value.isContainerNode() ? inside(here, value) : value;
  }

  private static boolean isAllowed(List<Form> forms, JsonNode value) {
    return forms.stream().allMatch(form -> Trial.of(form, value) == Verdict.VALID);
  }

  private static JsonNode inside(List<Form> here, JsonNode value) {
    ObjectNode object = Values.NODES.objectNode();
    ArrayNode array = Values.NODES.arrayNode();
    for (Map.Entry<String, JsonNode> child : Rejection.children(value).entrySet()) {
      JsonNode better = at(below(here, value, child.getKey()), child.getValue());
      object.set(child.getKey(), better);
      array.add(better);
    }
    return value.isObject() ? object : array;
  }

  private static List<Form> below(List<Form> here, JsonNode value, String step) {
    List<Form> below = new ArrayList<>();
    for (Form form : here) {
      for (Keyword keyword : form.keywords()) {
        below.addAll(Rejection.below(keyword.assertion(), value, step));
      }
    }
    return below.stream().distinct().toList();
  }

  private static List<JsonNode> candidates(Form form, JsonNode value) {
    Schema source = form.source();
    if (source == null) {
      return List.of();
    }
    List<JsonNode> candidates = new ArrayList<>();
    Node node = source.node();
    add(candidates, node.get("example"));
    if (node.get("examples") instanceof ListNode list && list.size() > 0) {
      add(candidates, list.item(0));
    }
    add(candidates, node.get("default"));
    if (value.isTextual() && value.textValue().isEmpty()) {
      candidates.add(TextNode.valueOf(FormatExample.of(node.string("format"))));
    }
    return candidates;
  }

  private static void add(List<JsonNode> candidates, @Nullable Node node) {
    if (node != null) {
      try {
        candidates.add(Values.of(node));
      } catch (ArithmeticException e) {
        return; // a number that is too large to reckon with is no good example
      }
    }
  }
}
