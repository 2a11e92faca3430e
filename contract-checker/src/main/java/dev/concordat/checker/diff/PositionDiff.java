package dev.concordat.checker.diff;

import dev.concordat.checker.model.Position;
import dev.concordat.checker.model.PositionKind;
import dev.concordat.checker.model.Schema;
import dev.concordat.checker.schema.Anchors;
import dev.concordat.checker.source.Nodes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;

/** Pairs the positions of two exchanges, and those inside of them. */
final class PositionDiff {
  private final Changes changes;
  private final Anchors anchors;
  private final PayloadDiff payloads;
  private final SettingDiff settings;

  PositionDiff(Comparison comparison, Changes changes) {
    this.changes = changes;
    this.anchors = comparison.anchors();
    this.payloads = new PayloadDiff(comparison, changes);
    this.settings = new SettingDiff(changes);
  }

  void compare(String exchange, List<Position> before, List<Position> after) {
    List<Position> left = new ArrayList<>(before);
    List<Position> right = new ArrayList<>(after);
    pair(exchange, left, right, PositionDiff::sameKey);
    pair(exchange, left, right, (a, b) -> onlyMessage(a, b, left, right));
    left.forEach(position -> lone(exchange, position, Action.REMOVED));
    right.forEach(position -> lone(exchange, position, Action.ADDED));
  }

  private void pair(
      String exchange,
      List<Position> left,
      List<Position> right,
      BiPredicate<Position, Position> belong) {
    for (Position old : List.copyOf(left)) {
      Optional<Position> found = right.stream().filter(now -> belong.test(old, now)).findFirst();
      if (found.isPresent()) {
        left.remove(old);
        right.remove(found.get());
        both(exchange, old, found.get());
      }
    }
  }

  private static boolean sameKey(Position a, Position b) {
    return a.kind() == b.kind() && a.key().equals(b.key());
  }

  /** Messages are often renamed; the only one left on either side is the same message. */
  private static boolean onlyMessage(
      Position a, Position b, List<Position> left, List<Position> right) {
    return a.kind() == PositionKind.MESSAGE
        && b.kind() == PositionKind.MESSAGE
        && a.direction() == b.direction()
        && left.stream().filter(p -> p.kind() == PositionKind.MESSAGE).count() == 1
        && right.stream().filter(p -> p.kind() == PositionKind.MESSAGE).count() == 1;
  }

  private void both(String exchange, Position before, Position after) {
    if (before.required() != after.required() && !isPayload(after)) {
      Action action = after.required() ? Action.BECAME_REQUIRED : Action.BECAME_OPTIONAL;
      note(exchange, element(after, false), action, after, before, after);
    }
    style(exchange, before, after);
    settings.compare(
        new Change.Reach(exchange, after.label()), before.settings(), after.settings());
    payload(exchange, before, after);
    compare(exchange, before.children(), after.children());
  }

  /** What is required in a payload is told by its schema. */
  private static boolean isPayload(Position position) {
    return element(position, false) == Element.SCHEMA;
  }

  private void style(String exchange, Position before, Position after) {
    if (!after.kind().isParameter()) {
      return;
    }
    String was = ParameterStyle.of(before, anchors);
    String is = ParameterStyle.of(after, anchors);
    if (!was.equals(is) && !was.isEmpty() && !is.isEmpty()) {
      changes.plain(
          Element.PARAMETER_STYLE,
          Action.CHANGED,
          Optional.of(after.direction()),
          new Change.Reach(exchange, after.label()),
          after.label(),
          before.node(),
          after.node(),
          Optional.of(was),
          Optional.of(is));
    }
  }

  private void payload(String exchange, Position before, Position after) {
    if (before.schema().isEmpty() && after.schema().isEmpty()) {
      return;
    }
    var reach = new Change.Reach(exchange, after.label());
    Schema was = schema(before, after);
    Schema is = schema(after, before);
    payloads.compare(reach, after, was, is);
  }

  /** The position's schema; where there is none, everything goes. */
  private static Schema schema(Position position, Position other) {
    return position.schema().orElseGet(() -> other.schema().orElseThrow().at(Nodes.bool(true)));
  }

  private void lone(String exchange, Position position, Action action) {
    switch (position.kind()) {
      case MESSAGE_HEADERS, MESSAGE_PAYLOAD, SCHEMA -> {
        if (position.schema().isPresent()) {
          Schema here = position.schema().get();
          Schema anything = here.at(Nodes.bool(true));
          boolean added = action == Action.ADDED;
          payloads.compare(
              new Change.Reach(exchange, position.label()),
              position,
              added ? anything : here,
              added ? here : anything);
        }
      }
      default -> {
        boolean added = action == Action.ADDED;
        note(
            exchange,
            element(position, true),
            action,
            position,
            added ? null : position,
            added ? position : null);
      }
    }
  }

  private void note(
      String exchange,
      Element element,
      Action action,
      Position position,
      @org.jspecify.annotations.Nullable Position before,
      @org.jspecify.annotations.Nullable Position after) {
    changes.plain(
        element,
        action,
        Optional.of(position.direction()),
        new Change.Reach(exchange, position.label()),
        position.label(),
        before == null ? null : before.node(),
        after == null ? null : after.node(),
        Optional.empty(),
        Optional.empty());
  }

  /** What a position is to the rules; existence and requiredness of it are told apart. */
  private static Element element(Position position, boolean existence) {
    boolean required = existence && position.required();
    return switch (position.kind()) {
      case PATH_PARAMETER, QUERY_PARAMETER, HEADER_PARAMETER, COOKIE_PARAMETER ->
          required ? Element.REQUIRED_PARAMETER : Element.PARAMETER;
      case REQUEST_BODY -> required ? Element.REQUIRED_BODY : Element.BODY;
      case RESPONSE ->
          position.key().startsWith("2") ? Element.SUCCESS_STATUS : Element.ERROR_STATUS;
      case RESPONSE_HEADER -> required ? Element.REQUIRED_HEADER : Element.HEADER;
      case MEDIA_TYPE -> Element.MEDIA_TYPE;
      case MESSAGE -> Element.MESSAGE;
      case MESSAGE_HEADERS, MESSAGE_PAYLOAD, SCHEMA -> Element.SCHEMA;
    };
  }
}
