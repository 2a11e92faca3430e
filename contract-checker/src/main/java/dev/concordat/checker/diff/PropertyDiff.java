package dev.concordat.checker.diff;

import dev.concordat.checker.model.Direction;
import dev.concordat.checker.source.Node;
import dev.concordat.checker.source.Nodes;
import dev.concordat.checker.source.Pointer;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Pairs the properties of two objects by name. */
final class PropertyDiff {
  private final Map<String, Node> before;
  private final Map<String, Node> after;
  private final Set<String> wasRequired;
  private final Set<String> isRequired;
  private final SchemaView oldView;
  private final SchemaView newView;
  private final SchemaPair pair;

  PropertyDiff(SchemaPair pair, Direction direction) {
    this.pair = pair;
    this.oldView = pair.before();
    this.newView = pair.after();
    this.before = oldView.properties(direction);
    this.after = newView.properties(direction);
    this.wasRequired = oldView.required(direction);
    this.isRequired = newView.required(direction);
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
    if (was && !is && newView.documents(name)) {
      tell(Action.BECAME_HIDDEN, name, hidden(wasRequired, name));
    } else if (is && !was && oldView.documents(name)) {
      tell(Action.BECAME_VISIBLE, name, hidden(isRequired, name));
    } else if (was && !is) {
      tell(Action.REMOVED, name, removed(name));
    } else if (is && !was) {
      tell(Action.ADDED, name, added(name));
    } else if (wasRequired.contains(name) != isRequired.contains(name)) {
      Action action = isRequired.contains(name) ? Action.BECAME_REQUIRED : Action.BECAME_OPTIONAL;
      tell(action, name, Element.PROPERTY);
    }
  }

  /** A property that is documented, and travels in one version only. */
  private static Element hidden(Set<String> required, String name) {
    return required.contains(name) ? Element.REQUIRED_PROPERTY : Element.PROPERTY;
  }

  private Element removed(String name) {
    if (newView.isClosed() && pair.newReads()) {
      return Element.CLOSED_PROPERTY;
    }
    return wasRequired.contains(name) ? Element.REQUIRED_PROPERTY : Element.PROPERTY;
  }

  private Element added(String name) {
    if (oldView.isClosed() && !pair.newReads()) {
      return Element.CLOSED_PROPERTY;
    }
    return isRequired.contains(name) ? Element.REQUIRED_PROPERTY : Element.PROPERTY;
  }

  private void tell(Action action, String name, Element element) {
    Optional<Node> was = Optional.ofNullable(before.get(name));
    Optional<Node> is = Optional.ofNullable(after.get(name));
    pair.delta()
        .add(
            pair.fact(element, action, name, was, is)
                .demanding(demand(element, name))
                .at(Pointer.child("/properties", name)));
  }

  /** A property that must be there; a closed object demands more than one keyword. */
  private static Optional<Node> demand(Element element, String name) {
    return element == Element.CLOSED_PROPERTY
        ? Optional.empty()
        : Optional.of(Nodes.map(Map.of("required", Nodes.list(List.of(Nodes.string(name))))));
  }
}
