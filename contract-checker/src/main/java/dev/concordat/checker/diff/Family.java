package dev.concordat.checker.diff;

import dev.concordat.checker.source.MapNode;
import dev.concordat.checker.source.Node;
import dev.concordat.checker.source.Nodes;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Keywords that mean something together only, such as {@code minimum} and the boolean {@code
 * exclusiveMinimum} of draft-04. A family says nothing about the keywords of another, so that two
 * versions can be compared one family at a time.
 */
enum Family {
  TYPE(Element.TYPE, List.of("type", "nullable", "x-nullable")),
  ENUM(Element.ENUM, List.of("enum", "const")),
  RANGE(
      Element.RANGE,
      List.of("minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf")),
  LENGTH(Element.LENGTH, List.of("minLength", "maxLength")),
  PATTERN(Element.PATTERN, List.of("pattern")),
  ITEMS(
      Element.ITEMS,
      List.of(
          "minItems",
          "maxItems",
          "uniqueItems",
          "contains",
          "minContains",
          "maxContains",
          "prefixItems",
          "additionalItems",
          "unevaluatedItems")),
  SIZE(
      Element.SIZE,
      List.of(
          "minProperties",
          "maxProperties",
          "propertyNames",
          "patternProperties",
          "dependencies",
          "dependentRequired",
          "dependentSchemas")),
  CONDITION(Element.COMPOSITION, List.of("not", "if", "then", "else"));

  private final Element element;
  private final List<String> keywords;

  Family(Element element, List<String> keywords) {
    this.element = element;
    this.keywords = keywords;
  }

  Element element() {
    return element;
  }

  /** The schema that has this family's keywords only; empty when there are none. */
  Optional<Node> project(SchemaView view) {
    List<Node> projections = new ArrayList<>();
    for (MapNode part : view.parts()) {
      Map<String, Node> members = members(part);
      if (!members.isEmpty()) {
        projections.add(Nodes.map(members));
      }
    }
    return SchemaView.conjunction(projections);
  }

  private Map<String, Node> members(MapNode part) {
    Map<String, Node> members = new LinkedHashMap<>();
    for (String keyword : keywords) {
      Node value = part.get(keyword);
      if (value != null) {
        members.put(keyword, value);
      }
    }
    if (this == ITEMS && tuple(part)) {
      Node items = part.get("items");
      if (items != null) {
        members.put("items", items);
      }
    }
    return members;
  }

  /** Items by position: there {@code items} has no meaning without the keywords beside it. */
  static boolean tuple(MapNode part) {
    return part.has("prefixItems") || part.list("items") != null;
  }

  /** What differs, in the words of a finding; best the keyword that did what is told. */
  Difference difference(SchemaView before, SchemaView after, Action action) {
    if (this == ENUM) {
      Optional<Difference> values = EnumValues.difference("enum", before, after);
      if (values.isPresent()) {
        return values.get();
      }
    }
    Optional<Difference> first = Optional.empty();
    for (String keyword : keywords) {
      Optional<Node> was = before.keyword(keyword);
      Optional<Node> is = after.keyword(keyword);
      if (!Excerpt.same(was, is)) {
        var found = new Difference(keyword, Excerpt.of(was), Excerpt.of(is), was, is);
        if (Bound.moved(keyword, was, is).filter(action::equals).isPresent()) {
          return found;
        }
        first = first.or(() -> Optional.of(found));
      }
    }
    if (first.isPresent()) {
      return first.get();
    }
    // The same values in another number of allOf parts: the family as a whole is what differs.
    return new Difference(
        element.id(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
  }

  /**
   * What differs between two families.
   *
   * @param subject the keyword; empty when told and tells list the values that went and came
   * @param told the old value, for people
   * @param tells the new value, for people
   */
  record Difference(
      String subject,
      Optional<String> told,
      Optional<String> tells,
      Optional<Node> was,
      Optional<Node> is) {}
}
