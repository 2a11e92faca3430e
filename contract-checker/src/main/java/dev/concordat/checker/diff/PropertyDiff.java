package dev.concordat.checker.diff;

import dev.concordat.checker.model.Direction;
import dev.concordat.checker.source.Node;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Pairs the properties of two objects by name. */
final class PropertyDiff {
  private final Map<String, Node> before;
  private final Map<String, Node> after;
  private final Set<String> wasRequired;
  private final Set<String> isRequired;
  private final SchemaView oldView;
  private final SchemaView newView;
  private final FactWriter facts;

  PropertyDiff(SchemaView before, SchemaView after, Direction direction, FactWriter facts) {
    this.oldView = before;
    this.newView = after;
    this.before = before.properties(direction);
    this.after = after.properties(direction);
    this.wasRequired = before.required(direction);
    this.isRequired = after.required(direction);
    this.facts = facts;
  }

  void compare() {
    Set<String> names = new LinkedHashSet<>(before.keySet());
    names.addAll(wasRequired);
    names.addAll(after.keySet());
    names.addAll(isRequired);
    names.forEach(this::compare);
  }

  /** The schemas of the properties that both versions document: old, new. */
  Map<String, List<Node>> shared() {
    Map<String, List<Node>> shared = new LinkedHashMap<>();
    before.forEach(
        (name, was) -> {
          Node is = after.get(name);
          if (is != null) {
            shared.put(name, List.of(was, is));
          }
        });
    return shared;
  }

  private void compare(String name) {
    boolean was = before.containsKey(name) || wasRequired.contains(name);
    boolean is = after.containsKey(name) || isRequired.contains(name);
    if (was && !is) {
      facts.property(Action.REMOVED, name, removed(name), before.get(name), null);
    } else if (is && !was) {
      facts.property(Action.ADDED, name, added(name), null, after.get(name));
    } else if (wasRequired.contains(name) != isRequired.contains(name)) {
      Action action = isRequired.contains(name) ? Action.BECAME_REQUIRED : Action.BECAME_OPTIONAL;
      facts.property(action, name, Element.PROPERTY, before.get(name), after.get(name));
    }
  }

  private Element removed(String name) {
    if (newView.isClosed() && facts.newReads()) {
      return Element.CLOSED_PROPERTY;
    }
    return wasRequired.contains(name) ? Element.REQUIRED_PROPERTY : Element.PROPERTY;
  }

  private Element added(String name) {
    if (oldView.isClosed() && !facts.newReads()) {
      return Element.CLOSED_PROPERTY;
    }
    return isRequired.contains(name) ? Element.REQUIRED_PROPERTY : Element.PROPERTY;
  }
}
