package dev.concordat.checker.diff;

import dev.concordat.checker.model.Direction;
import dev.concordat.checker.model.Schema;
import dev.concordat.checker.schema.Answer;
import dev.concordat.checker.source.ListNode;
import dev.concordat.checker.source.MapNode;
import dev.concordat.checker.source.Node;
import dev.concordat.checker.source.Nodes;
import dev.concordat.checker.source.Pointer;
import dev.concordat.checker.source.ScalarNode;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Notes the facts of one pair of schemas; the kernel says whether values were added or taken. */
final class FactWriter {
  private static final Set<String> WIDER_FORMATS = Set.of("int32>int64", "float>double");

  private final Compatibility kernel;
  private final Direction direction;
  private final SchemaView before;
  private final SchemaView after;
  private final SchemaDelta delta;

  FactWriter(
      Compatibility kernel,
      Direction direction,
      SchemaView before,
      SchemaView after,
      SchemaDelta delta) {
    this.kernel = kernel;
    this.direction = direction;
    this.before = before;
    this.after = after;
    this.delta = delta;
  }

  /** True when the new version reads what the old one writes. */
  boolean newReads() {
    return kernel.oldWrites();
  }

  void property(
      Action action, String name, Element element, @Nullable Node was, @Nullable Node is) {
    delta.add(
        fact(
                element,
                action,
                name,
                Optional.empty(),
                Optional.empty(),
                Optional.ofNullable(was),
                Optional.ofNullable(is),
                demand(element, name),
                Optional.empty())
            .at(Pointer.child("/properties", name)));
  }

  /** A property that must be there; a closed object demands more than one keyword. */
  private static Optional<Node> demand(Element element, String name) {
    return element == Element.CLOSED_PROPERTY
        ? Optional.empty()
        : Optional.of(Nodes.map(Map.of("required", Nodes.list(List.of(Nodes.string(name))))));
  }

  /** True when no JSON type is allowed by both: nothing else that differs matters then. */
  boolean typesAreDisjoint() {
    Set<String> was = types(before);
    Set<String> is = types(after);
    if (was.isEmpty() || is.isEmpty()) {
      return false;
    }
    return was.stream().noneMatch(is::contains)
        && !(was.contains("number") && is.contains("integer"))
        && !(was.contains("integer") && is.contains("number"));
  }

  private static Set<String> types(SchemaView view) {
    Set<String> types = new HashSet<>();
    for (Node type : view.keywords("type")) {
      if (type instanceof ScalarNode scalar) {
        types.add(scalar.text());
      } else if (type instanceof ListNode list) {
        types.addAll(list.strings());
      }
    }
    view.keyword("nullable").filter(FactWriter::isTrue).ifPresent(node -> types.add("null"));
    return types;
  }

  void family(Family family) {
    Optional<Node> was = family.project(before);
    Optional<Node> is = family.project(after);
    if (Excerpt.same(was, is)) {
      return;
    }
    judge(orAnything(was, before), orAnything(is, after))
        .ifPresent(found -> delta.add(fact(family, found, kernel.oldWrites() ? is : was)));
  }

  private static Schema orAnything(Optional<Node> projection, SchemaView view) {
    return view.schema().at(projection.orElseGet(() -> Nodes.bool(true)));
  }

  private Fact fact(Family family, Judged found, Optional<Node> demand) {
    Family.Difference difference = family.difference(before, after);
    return fact(
        family.element(),
        found.action(),
        difference.subject(),
        difference.told(),
        difference.tells(),
        difference.was(),
        difference.is(),
        demand,
        found.undecided());
  }

  /** Compares the two schemas as a whole, where their parts cannot be paired. */
  void whole(Element element) {
    Schema was = before.schema();
    Schema is = after.schema();
    Optional<Judged> found = judge(was, is);
    if (found.isEmpty()) {
      add(element, Action.RESHAPED, Optional.empty());
    } else {
      add(element, found.get().action(), found.get().undecided());
    }
  }

  private void add(Element element, Action action, Optional<String> undecided) {
    delta.add(
        fact(
            element,
            action,
            element.id(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            undecided));
  }

  void branchRemoved(Schema branch) {
    if (isTagged()) {
      delta.add(variant(Action.REMOVED, branch));
      return;
    }
    SchemaDelta place = new SchemaDelta(branch, after.schema());
    delta.add(branch(Action.NARROWED, branch, kernel.oldWrites() ? place : delta));
  }

  void branchAdded(Schema branch) {
    if (isTagged()) {
      delta.add(variant(Action.ADDED, branch));
      return;
    }
    SchemaDelta place = new SchemaDelta(before.schema(), branch);
    delta.add(branch(Action.WIDENED, branch, kernel.oldWrites() ? delta : place));
  }

  /** Readers choose the branch by the discriminator, whatever else the schemas would allow. */
  boolean isTagged() {
    return before.has("discriminator") && after.has("discriminator");
  }

  private Fact variant(Action action, Schema branch) {
    Optional<Node> node = Optional.of(branch.node());
    boolean added = action == Action.ADDED;
    return fact(
        Element.VARIANT,
        action,
        Branches.name(branch),
        Optional.empty(),
        Optional.empty(),
        added ? Optional.empty() : node,
        added ? node : Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  /**
   * A branch that only one version has.
   *
   * @param place what a writer's branch has to fit into: the reader's schema
   */
  private Fact branch(Action action, Schema branch, SchemaDelta place) {
    Optional<String> name = Optional.of(Branches.name(branch));
    Optional<Node> node = Optional.of(branch.node());
    boolean removed = action == Action.NARROWED;
    return new Fact(
        "",
        Element.COMPOSITION,
        action,
        "branch",
        removed ? name : Optional.empty(),
        removed ? Optional.empty() : name,
        standing(removed ? node : Optional.empty(), before),
        standing(removed ? Optional.empty() : node, after),
        place,
        Optional.empty(),
        Optional.empty());
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
  void format() {
    Optional<Node> was = before.keyword("format");
    Optional<Node> is = after.keyword("format");
    if (Excerpt.same(was, is)) {
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

  void defaultValue() {
    Optional<Node> was = before.keyword("default");
    Optional<Node> is = after.keyword("default");
    if (!Excerpt.same(was, is)) {
      value(Element.DEFAULT, Action.CHANGED, "default", was, is);
    }
  }

  void discriminator() {
    Optional<Node> was = before.keyword("discriminator");
    Optional<Node> is = after.keyword("discriminator");
    if (was.isEmpty() || is.isEmpty()) {
      return;
    }
    Set<String> written = tags(kernel.oldWrites() ? was.get() : is.get());
    Set<String> read = tags(kernel.oldWrites() ? is.get() : was.get());
    boolean sameVariants = Branches.count(before) == Branches.count(after);
    if (sameVariants && !read.containsAll(written)) { // else the variants that differ tell it
      value(Element.DISCRIMINATOR, Action.CHANGED, "discriminator", was, is);
    }
  }

  private static Set<String> tags(Node discriminator) {
    Set<String> tags = new HashSet<>();
    MapNode mapping = discriminator.map("mapping");
    if (mapping != null) {
      mapping.names().forEach(name -> tags.add("tag " + name));
    }
    String property = discriminator.string("propertyName");
    tags.add("property " + (property == null ? Excerpt.of(Optional.of(discriminator)) : property));
    return tags;
  }

  /** Whether undocumented properties are allowed, when one side says so with a schema or false. */
  void additionalProperties() {
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

  /** The keyword's value; empty when it allows everything. */
  private static Optional<Node> openness(SchemaView view, String keyword) {
    return SchemaView.conjunction(view.keywords(keyword))
        .filter(node -> !isTrue(node) && !(node instanceof MapNode map && map.size() == 0));
  }

  private void value(
      Element element, Action action, String subject, Optional<Node> was, Optional<Node> is) {
    delta.add(
        fact(
            element,
            action,
            subject,
            Excerpt.of(was),
            Excerpt.of(is),
            was,
            is,
            Optional.empty(),
            Optional.empty()));
  }

  private Fact fact(
      Element element,
      Action action,
      String subject,
      Optional<String> was,
      Optional<String> is,
      Optional<Node> oldNode,
      Optional<Node> newNode,
      Optional<Node> demand,
      Optional<String> undecided) {
    return new Fact(
        "",
        element,
        action,
        subject,
        was,
        is,
        standing(oldNode, before),
        standing(newNode, after),
        delta,
        demand,
        undecided);
  }

  /** The node, or where it would stand: made-up nodes have no place in a document. */
  private static Node standing(Optional<Node> node, SchemaView view) {
    return node.filter(found -> found.line() > 0)
        .or(
            () ->
                view.parts().stream().<Node>map(part -> part).filter(p -> p.line() > 0).findFirst())
        .orElse(view.schema().node());
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
