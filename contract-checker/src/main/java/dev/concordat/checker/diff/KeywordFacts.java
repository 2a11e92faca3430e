package dev.concordat.checker.diff;

import dev.concordat.checker.model.Direction;
import dev.concordat.checker.model.Schema;
import dev.concordat.checker.schema.Answer;
import dev.concordat.checker.source.MapNode;
import dev.concordat.checker.source.Node;
import dev.concordat.checker.source.Nodes;
import dev.concordat.checker.source.ScalarNode;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Tells which keywords differ; the kernel says whether values were added or taken away. */
final class KeywordFacts {
  private static final Set<String> WIDER_FORMATS = Set.of("int32>int64", "float>double");

  private final SchemaPair pair;
  private final Compatibility kernel;
  private final SchemaView before;
  private final SchemaView after;

  KeywordFacts(SchemaPair pair) {
    this.pair = pair;
    this.kernel = pair.kernel();
    this.before = pair.before();
    this.after = pair.after();
  }

  /** Compares keyword by keyword. */
  void tell() {
    for (Family family : Family.values()) {
      family(family);
    }
    format();
    defaultValue();
    additionalProperties();
  }

  /** The types alone, where nothing else matters. */
  void tellTypes() {
    family(Family.TYPE);
  }

  /** Compares the two schemas as a whole, where their parts cannot be paired. */
  void tellWhole(Element element) {
    Judged found =
        judge(before.schema(), after.schema())
            .orElse(new Judged(Action.RESHAPED, Optional.empty()));
    pair.delta()
        .add(
            pair.fact(element, found.action(), element.id(), Optional.empty(), Optional.empty())
                .undecided(found.undecided()));
  }

  /** Nothing about the two schemas, where a part of them cannot be read. */
  void tellUnknown(String reason) {
    Optional<Node> nothing = Optional.empty();
    pair.delta()
        .add(
            pair.fact(Element.SCHEMA, Action.UNDECIDED, "schema", nothing, nothing)
                .undecided(Optional.of(reason)));
  }

  private void family(Family family) {
    Optional<Node> was = family.project(before);
    Optional<Node> is = family.project(after);
    if (Excerpt.same(was, is)) {
      return;
    }
    judge(orAnything(was, before), orAnything(is, after))
        .ifPresent(found -> tell(family, found, kernel.oldWrites() ? is : was));
  }

  private static Schema orAnything(Optional<Node> projection, SchemaView view) {
    return view.schema().at(projection.orElseGet(() -> Nodes.bool(true)));
  }

  private void tell(Family family, Judged found, Optional<Node> demand) {
    Family.Difference difference = family.difference(before, after, found.action());
    pair.delta()
        .add(
            pair.fact(
                    element(family, found.action()),
                    found.action(),
                    difference.subject(),
                    difference.was(),
                    difference.is())
                .quoting(difference.told(), difference.tells())
                .demanding(demand)
                .undecided(found.undecided()));
  }

  /** Readers of a list that says it may grow expect other values. */
  private Element element(Family family, Action action) {
    SchemaView reader = kernel.oldWrites() ? after : before;
    boolean grows = action == kernel.hurting() && kernel.direction() == Direction.EMITTED;
    return family == Family.ENUM && grows && reader.has("x-extensible-enum")
        ? Element.EXTENSIBLE_ENUM
        : family.element();
  }

  private record Judged(Action action, Optional<String> undecided) {}

  /** Empty when both allow the same values. */
  private Optional<Judged> judge(Schema was, Schema is) {
    Answer literal = kernel.literal(was, is);
    Answer readable = literal instanceof Answer.Undecided ? kernel.forward(was, is) : literal;
    if (readable instanceof Answer.Undecided undecided) {
      return Optional.of(new Judged(Action.UNDECIDED, Optional.of(undecided.reason())));
    }
    Action hurting = kernel.hurting();
    if (readable instanceof Answer.NotContained) {
      return Optional.of(new Judged(hurting, Optional.empty()));
    }
    return kernel.literalReverse(was, is) instanceof Answer.Contained
        ? Optional.empty()
        : Optional.of(new Judged(hurting.mirror(), Optional.empty()));
  }

  /** Formats are annotations to the kernel, and assertions to many servers. */
  private void format() {
    Optional<Node> was = before.keyword("format");
    Optional<Node> is = after.keyword("format");
    if (Excerpt.same(was, is) || Base64Text.inBoth(before, after)) {
      return;
    }
    String from = Excerpt.of(was).orElse("");
    String to = Excerpt.of(is).orElse("");
    Action action = kernel.hurting();
    if (was.isEmpty() || WIDER_FORMATS.contains(to + ">" + from)) {
      action = Action.NARROWED;
    } else if (is.isEmpty() || WIDER_FORMATS.contains(from + ">" + to)) {
      action = Action.WIDENED;
    }
    value(Element.FORMAT, action, "format", was, is);
  }

  private void defaultValue() {
    Optional<Node> was = before.keyword("default");
    Optional<Node> is = after.keyword("default");
    if (!Excerpt.same(was, is)) {
      value(Element.DEFAULT, Action.CHANGED, "default", was, is);
    }
  }

  /** Whether undocumented properties are allowed, when one side says so with a schema or false. */
  private void additionalProperties() {
    if (before.isClosed() && after.isClosed() && !sameKeyword()) {
      pair.delta().leaveOpen(); // how much each of them closes is for the kernel to say
      return;
    }
    for (String keyword : List.of("additionalProperties", "unevaluatedProperties")) {
      Optional<Node> was = openness(before, keyword);
      Optional<Node> is = openness(after, keyword);
      boolean schemas = was.isPresent() && is.isPresent() && !isFlag(was) && !isFlag(is);
      if (Excerpt.same(was, is) || schemas) {
        continue;
      }
      Action action =
          is.isEmpty() || was.isPresent() && isNever(was) ? Action.WIDENED : Action.NARROWED;
      value(Element.ADDITIONAL_PROPERTIES, action, keyword, was, is);
    }
  }

  private boolean sameKeyword() {
    String keyword = "additionalProperties";
    return Excerpt.same(openness(before, keyword), openness(after, keyword));
  }

  /** The keyword's value; empty when it allows everything. */
  private static Optional<Node> openness(SchemaView view, String keyword) {
    return SchemaView.conjunction(view.keywords(keyword))
        .filter(node -> !isTrue(node) && !(node instanceof MapNode map && map.size() == 0));
  }

  private void value(
      Element element, Action action, String subject, Optional<Node> was, Optional<Node> is) {
    pair.delta().add(pair.value(element, action, subject, was, is));
  }

  static boolean isFlag(Optional<Node> node) {
    return node.filter(found -> found instanceof ScalarNode).isPresent();
  }

  private static boolean isNever(Optional<Node> node) {
    return isFlag(node) && !isTrue(node.orElseThrow());
  }

  private static boolean isTrue(Node node) {
    return node instanceof ScalarNode scalar && scalar.isTrue();
  }
}
