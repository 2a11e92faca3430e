package dev.concordat.checker.schema;

import com.fasterxml.jackson.databind.JsonNode;
import dev.concordat.checker.model.Schema;
import dev.concordat.checker.source.Location;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The innermost keyword that rejects a value.
 *
 * @param path the steps from the value to what is rejected inside it
 */
record Rejection(Form form, Optional<Keyword> keyword, List<String> path) {

  static Optional<Rejection> find(Form form, JsonNode value) {
    return find(form, value, List.of());
  }

  private static Optional<Rejection> find(Form form, JsonNode value, List<String> path) {
    int type = JsonType.of(value).bit();
    for (Keyword keyword : form.keywords()) {
      if (standsAlone(keyword, type) && Trial.of(keyword, value) == Verdict.INVALID) {
        return Optional.of(
            inside(keyword.assertion(), value, path)
                .orElseGet(() -> new Rejection(form, Optional.of(keyword), path)));
      }
    }
    return form.keywords().isEmpty()
        ? Optional.empty()
        : Optional.of(new Rejection(form, Optional.empty(), path));
  }

  /** Whether a keyword speaks of the type, and needs none of its siblings. */
  static boolean standsAlone(Keyword keyword, int type) {
    return (keyword.assertion().types() & type) != 0
        && !(keyword.assertion() instanceof Unevaluated);
  }

  private static Optional<Rejection> inside(
      Assertion assertion, JsonNode value, List<String> path) {
    if (assertion instanceof AllOf all) {
      return all.forms().stream()
          .filter(each -> Trial.of(each, value) == Verdict.INVALID)
          .findFirst()
          .flatMap(each -> find(each, value, path));
    }
    if (assertion instanceof Dependent dependent) {
      return dependent.form().source() == null
          ? Optional.empty()
          : find(dependent.form(), value, path);
    }
    if (assertion instanceof IfThenElse each) {
      boolean holds = Trial.of(each.condition(), value) == Verdict.VALID;
      return find(holds ? each.then() : each.otherwise(), value, path);
    }
    for (Map.Entry<String, JsonNode> child : children(value).entrySet()) {
      for (Form form : below(assertion, value, child.getKey())) {
        if (form.source() != null && Trial.of(form, child.getValue()) == Verdict.INVALID) {
          List<String> further = new ArrayList<>(path);
          further.add(child.getKey());
          return find(form, child.getValue(), further);
        }
      }
    }
    return Optional.empty();
  }

  /** The members or items of a value, by the steps to them. */
  static Map<String, JsonNode> children(JsonNode value) {
    var children = new java.util.LinkedHashMap<String, JsonNode>();
    value.properties().forEach(each -> children.put(each.getKey(), each.getValue()));
    for (int i = 0; value.isArray() && i < value.size(); i++) {
      children.put(Integer.toString(i), value.get(i));
    }
    return children;
  }

  /** The schemas that an assertion has for a member or an item. */
  static List<Form> below(Assertion assertion, JsonNode value, String step) {
    List<Form> forms = new ArrayList<>();
    if (value.isArray() && assertion instanceof Items items) {
      forms.add(items.at(Integer.parseInt(step)));
    } else if (value.isObject() && assertion instanceof Properties properties) {
      Form named = properties.named().get(step);
      if (named != null) {
        forms.add(named);
      }
      for (Properties.Patterned each : properties.patterned()) {
        if (each.pattern().test(step) == Verdict.VALID) {
          forms.add(each.form());
        }
      }
      if (forms.isEmpty()) {
        forms.add(properties.additional());
      }
    }
    return forms;
  }

  /** Where a schema says what is allowed at a path inside a value that it allows. */
  static Optional<Location> allowing(Form form, JsonNode value, List<String> path) {
    List<Form> here = inPlace(form, value);
    Optional<Location> place = here.stream().flatMap(each -> location(each).stream()).findFirst();
    if (path.isEmpty()) {
      return place;
    }
    String step = path.get(0);
    JsonNode child = value.isArray() ? value.get(Integer.parseInt(step)) : value.get(step);
    if (child == null) {
      return place;
    }
    for (Form each : here) {
      for (Keyword keyword : each.keywords()) {
        for (Form below : below(keyword.assertion(), value, step)) {
          if (below.source() != null) {
            return allowing(below, child, path.subList(1, path.size()));
          }
        }
      }
    }
    return place;
  }

  /** The form and those that it applies to the same value, the most particular first. */
  static List<Form> inPlace(Form form, JsonNode value) {
    List<Form> forms = new ArrayList<>();
    collect(form, value, forms, 0);
    return forms;
  }

  private static void collect(Form form, JsonNode value, List<Form> forms, int depth) {
    if (depth > 50 || forms.contains(form) || Trial.of(form, value) == Verdict.INVALID) {
      return;
    }
    for (Keyword keyword : form.keywords()) {
      for (Form inner : applied(keyword.assertion())) {
        collect(inner, value, forms, depth + 1);
      }
    }
    forms.add(form);
  }

  private static List<Form> applied(Assertion assertion) {
    if (assertion instanceof AllOf all) {
      return all.forms();
    }
    if (assertion instanceof AnyOf any) {
      return any.forms();
    }
    if (assertion instanceof OneOf one) {
      return one.forms();
    }
    return assertion instanceof IfThenElse each
        ? List.of(each.then(), each.otherwise())
        : List.of();
  }

  private static Optional<Location> location(Form form) {
    Schema source = form.source();
    return source == null ? Optional.empty() : Optional.of(source.location());
  }
}
