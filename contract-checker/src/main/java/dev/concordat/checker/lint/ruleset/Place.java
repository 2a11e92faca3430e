package dev.concordat.checker.lint.ruleset;

import dev.concordat.checker.source.Document;
import dev.concordat.checker.source.ListNode;
import dev.concordat.checker.source.MapNode;
import dev.concordat.checker.source.Node;
import dev.concordat.checker.source.ScalarNode;
import java.util.List;
import java.util.Optional;

/** A value of a ruleset file; what is wrong with it is told at its line. */
record Place(Document document, Node node, Problems problems) {

  Optional<Place> member(String name) {
    return Optional.ofNullable(node.get(name)).map(this::at);
  }

  Place at(Node inner) {
    return new Place(document, inner, problems);
  }

  /** The members by name; none, and a problem, when this is no object. */
  List<Place> members() {
    if (!isMap()) {
      problem("expected an object here");
      return List.of();
    }
    return ((MapNode) node).values().stream().map(this::at).toList();
  }

  /** The items; a value that is no list is its own only item. */
  List<Place> items() {
    return node instanceof ListNode list
        ? list.items().stream().map(this::at).toList()
        : List.of(this);
  }

  boolean isMap() {
    return node instanceof MapNode;
  }

  boolean isList() {
    return node instanceof ListNode;
  }

  /** The name under which it stands. */
  String key() {
    return node.key();
  }

  /** The text, number or boolean that it is, as it is written. */
  Optional<String> scalar() {
    return node instanceof ScalarNode scalar ? Optional.of(scalar.text()) : Optional.empty();
  }

  /** The text that it has to be. */
  Optional<String> text() {
    Optional<String> text = scalar().filter(one -> !one.isBlank());
    if (text.isEmpty()) {
      problem("'%s' is no text", key());
    }
    return text;
  }

  /** Says which members there may be; others are problems. */
  void allow(String what, List<String> known) {
    if (node instanceof MapNode map) {
      for (int i = 0; i < map.size(); i++) {
        String name = map.name(i);
        if (!known.contains(name) && !name.startsWith("x-")) {
          at(map.value(i)).problem("%s has no '%s'; %s", what, name, Problems.meant(name, known));
        }
      }
    }
  }

  void problem(String format, Object... arguments) {
    problems.add(document.locate(node), String.format(format, arguments));
  }
}
