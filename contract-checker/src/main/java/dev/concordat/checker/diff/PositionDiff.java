package dev.concordat.checker.diff;

import dev.concordat.checker.diff.PositionPairs.Pair;
import dev.concordat.checker.diff.PositionPairs.Tie;
import dev.concordat.checker.model.Position;
import dev.concordat.checker.model.Schema;
import dev.concordat.checker.model.SettingKind;
import dev.concordat.checker.schema.Anchors;
import dev.concordat.checker.source.Nodes;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Compares the positions of two exchanges, and those inside of them. */
final class PositionDiff {
  private final Changes changes;
  private final Anchors anchors;
  private final Optional<LocalDate> today;
  private final PayloadDiff payloads;
  private final SettingDiff settings;
  private final LifecycleDiff lifecycles;

  PositionDiff(Comparison comparison, Changes changes) {
    this.changes = changes;
    this.anchors = comparison.anchors();
    this.today = comparison.today();
    this.payloads = new PayloadDiff(comparison, changes);
    this.settings = new SettingDiff(changes);
    this.lifecycles = new LifecycleDiff(comparison, changes);
  }

  /**
   * @param exchange what shows the positions
   */
  void compare(Change.Reach exchange, List<Position> before, List<Position> after) {
    PositionPairs paired = PositionPairs.of(before, after);
    paired.pairs().forEach(pair -> both(exchange, pair));
    paired.removed().forEach(position -> lone(exchange, position, Action.REMOVED));
    paired.added().forEach(position -> lone(exchange, position, Action.ADDED));
  }

  private void both(Change.Reach exchange, Pair pair) {
    Position before = pair.before();
    Position after = pair.after();
    tie(exchange.at(after.label()), pair);
    Change.Reach reach = exchange.at(after.label()).under(Ranges.promise(before, after));
    if (before.required() != after.required() && !isPayload(after)) {
      Action action = after.required() ? Action.BECAME_REQUIRED : Action.BECAME_OPTIONAL;
      note(reach, element(after, false), action, pair, Optional.empty(), Optional.empty());
    }
    if (pair.tie() != Tie.MOVED) {
      style(reach, pair);
    }
    settings.compare(
        reach,
        Optional.of(after.direction()),
        PartEncodings.comparable(before, after, anchors),
        PartEncodings.comparable(after, before, anchors));
    lifecycles.compare(reach, before.node(), after.node());
    payload(reach, before, after);
    compare(reach, before.children(), after.children());
  }

  /** What is required in a payload is told by its schema. */
  private static boolean isPayload(Position position) {
    return element(position, false) == Element.SCHEMA;
  }

  /** That the two are not of one name. */
  private void tie(Change.Reach reach, Pair pair) {
    Element named =
        element(Ranges.covers(pair.after(), pair.before()) ? pair.before() : pair.after(), false);
    Optional<String> was = Optional.of(pair.before().label());
    Optional<String> is = Optional.of(pair.after().label());
    switch (pair.tie()) {
      case SAME -> {}
      case MOVED -> note(reach, Element.PARAMETER_LOCATION, Action.CHANGED, pair, was, is);
      case WIDENED -> note(reach, named, Action.WIDENED, pair, was, is);
      case NARROWED -> note(reach, named, Action.NARROWED, pair, was, is);
      case RESHAPED -> note(reach, named, Action.RESHAPED, pair, was, is);
    }
  }

  private void style(Change.Reach reach, Pair pair) {
    if (!pair.after().kind().isParameter()) {
      return;
    }
    String was = ParameterStyle.of(pair.before(), anchors);
    String is = ParameterStyle.of(pair.after(), anchors);
    if (ParameterStyle.differ(was, is)) {
      note(reach, Element.PARAMETER_STYLE, Action.CHANGED, pair, Optional.of(was), Optional.of(is));
    }
  }

  private void payload(Change.Reach reach, Position before, Position after) {
    boolean foreign = isForeign(before) || isForeign(after); // then the settings tell it
    if (!foreign && (before.schema().isPresent() || after.schema().isPresent())) {
      Schema was = schema(before, after);
      Schema is = schema(after, before);
      payloads.compare(reach, new PayloadDiff.Schemas(before, after, was, is));
    }
  }

  private static boolean isForeign(Position position) {
    return position.settings().stream().anyMatch(s -> s.kind() == SettingKind.FOREIGN_SCHEMA);
  }

  /** The position's schema; where there is none, everything goes. */
  private static Schema schema(Position position, Position other) {
    return position.schema().orElseGet(() -> other.schema().orElseThrow().at(Nodes.bool(true)));
  }

  private void lone(Change.Reach exchange, Position position, Action action) {
    Change.Reach reach = exchange.at(position.label());
    switch (position.kind()) {
      case MESSAGE_HEADERS, MESSAGE_PAYLOAD, SCHEMA -> {
        boolean added = action == Action.ADDED;
        settings.compare(
            reach,
            Optional.of(position.direction()),
            added ? List.of() : position.settings(),
            added ? position.settings() : List.of());
        if (position.schema().isPresent()) {
          Schema here = position.schema().get();
          Schema anything = here.at(Nodes.bool(true));
          payloads.compare(
              reach,
              new PayloadDiff.Schemas(
                  position, position, added ? anything : here, added ? here : anything));
        }
      }
      default ->
          changes.lone(
              element(position, true),
              action,
              Optional.of(position.direction()),
              reach,
              position.label(),
              position.node(),
              Evidence.ended(Lifecycle.of(position.node()).ended(today)));
    }
  }

  private void note(
      Change.Reach reach,
      Element element,
      Action action,
      Pair pair,
      Optional<String> was,
      Optional<String> is) {
    changes.plain(
        element,
        action,
        Optional.of(pair.after().direction()),
        reach,
        pair.after().label(),
        pair.before().node(),
        pair.after().node(),
        was,
        is);
  }

  /** What a position is to the rules; existence and requiredness of it are told apart. */
  private static Element element(Position position, boolean existence) {
    boolean required = existence && position.required();
    return switch (position.kind()) {
      case PATH_PARAMETER, QUERY_PARAMETER, HEADER_PARAMETER, COOKIE_PARAMETER ->
          required ? Element.REQUIRED_PARAMETER : Element.PARAMETER;
      case REQUEST_BODY -> required ? Element.REQUIRED_BODY : Element.BODY;
      case RESPONSE -> Ranges.isSuccess(position) ? Element.SUCCESS_STATUS : Element.ERROR_STATUS;
      case RESPONSE_HEADER -> required ? Element.REQUIRED_HEADER : Element.HEADER;
      case MEDIA_TYPE -> Element.MEDIA_TYPE;
      case MESSAGE -> Element.MESSAGE;
      case MESSAGE_HEADERS, MESSAGE_PAYLOAD, SCHEMA -> Element.SCHEMA;
    };
  }
}
