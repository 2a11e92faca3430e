package dev.concordat.checker.diff;

import dev.concordat.checker.model.Direction;
import dev.concordat.checker.model.Schema;
import dev.concordat.checker.schema.Anchors;
import dev.concordat.checker.schema.References;
import dev.concordat.checker.schema.Subtypes;
import dev.concordat.checker.source.Node;
import dev.concordat.checker.source.Nodes;
import dev.concordat.checker.source.Pointer;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Walks two schemas side by side and notes what differs where. Each pair of schemas is walked once
 * for a direction, however many exchanges and references lead to it.
 */
final class SchemaDiff {
  private final Comparison comparison;
  private final Compatibility kernel;
  private final Direction direction;
  private final Anchors anchors;
  private final Subtypes subtypes;
  private final Map<Node, Map<Node, SchemaDelta>> deltas = new IdentityHashMap<>();
  private final Map<Node, Schema> referred = new IdentityHashMap<>();
  private final Map<Node, SchemaView> views = new IdentityHashMap<>();

  SchemaDiff(Comparison comparison, Compatibility kernel, Direction direction) {
    this.comparison = comparison;
    this.anchors = comparison.anchors();
    this.subtypes = new Subtypes(anchors);
    this.kernel = kernel;
    this.direction = direction;
  }

  /** Empty when both are alike. */
  Optional<SchemaDelta> compare(Schema before, Schema after) {
    return kernel.alike(before, after)
        ? Optional.empty()
        : Optional.of(walked(referred(before), referred(after)));
  }

  /** What a schema that is nothing but a reference stands for: all references share one walk. */
  private Schema referred(Schema schema) {
    Schema known = referred.get(schema.node());
    if (known == null) {
      known = References.followed(schema, anchors);
      referred.put(schema.node(), known);
    }
    return known;
  }

  private SchemaDelta walked(Schema before, Schema after) {
    Map<Node, SchemaDelta> known =
        deltas.computeIfAbsent(before.node(), node -> new IdentityHashMap<>());
    SchemaDelta delta = known.get(after.node());
    if (delta == null) {
      delta = new SchemaDelta(before, after);
      known.put(after.node(), delta);
      new Place(view(before), view(after), delta).walk();
    }
    return delta;
  }

  private SchemaView view(Schema schema) {
    return views.computeIfAbsent(schema.node(), node -> SchemaView.of(schema, anchors));
  }

  /** One pair of schemas under comparison. */
  private final class Place {
    private final SchemaView before;
    private final SchemaView after;
    private final SchemaDelta delta;
    private final KeywordFacts keywords;
    private final BranchFacts branches;
    private final SchemaPair pair;

    Place(SchemaView before, SchemaView after, SchemaDelta delta) {
      this.before = before;
      this.after = after;
      this.delta = delta;
      this.pair = new SchemaPair(kernel, before, after, delta);
      this.keywords = new KeywordFacts(pair);
      this.branches = new BranchFacts(pair);
    }

    void walk() {
      Optional<String> unresolved = before.unresolved().or(after::unresolved);
      if (unresolved.isPresent()) {
        keywords.tellUnknown(
            "the reference '%s' leads to nothing here".formatted(unresolved.get()));
      } else if (before.never() || after.never()) {
        keywords.tellWhole(Element.SCHEMA);
      } else if (SchemaTypes.areDisjoint(before, after)) {
        keywords.tellTypes();
      } else if (!Branches.comparable(before, after)) {
        keywords.tellWhole(Element.COMPOSITION);
      } else {
        keywords.tell();
        new AnnotationFacts(pair, comparison.today()).tell();
        branches.discriminator();
        properties();
        below("items", "/items");
        below("additionalProperties", "/additionalProperties");
        below("unevaluatedProperties", "/unevaluatedProperties");
        branches();
        dynamicReferences();
      }
      if (delta.isEmpty()) {
        delta.leaveOpen(); // not alike, and the walk does not see why
      }
    }

    /** Where they lead depends on the way that came here. */
    private void dynamicReferences() {
      for (String keyword : List.of("$dynamicRef", "$recursiveRef")) {
        if (before.has(keyword) || after.has(keyword)) {
          delta.leaveOpen();
        }
      }
    }

    private void properties() {
      var properties = new PropertyDiff(pair, direction);
      properties.compare();
      properties
          .shared()
          .forEach(
              (name, both) -> step(Pointer.child("/properties", name), both.get(0), both.get(1)));
    }

    /** A keyword that holds one schema; where it is missing it allows everything. */
    private void below(String keyword, String pointer) {
      Optional<Node> was = SchemaView.conjunction(before.keywords(keyword));
      Optional<Node> is = SchemaView.conjunction(after.keywords(keyword));
      boolean whole = keyword.equals("items") && (isTuple(before) || isTuple(after));
      boolean flags = KeywordFacts.isFlag(was) || KeywordFacts.isFlag(is);
      if (whole || was.isEmpty() && is.isEmpty()) {
        return;
      }
      if (keyword.equals("items") || !flags && was.isPresent() && is.isPresent()) {
        step(pointer, was.orElseGet(() -> Nodes.bool(true)), is.orElseGet(() -> Nodes.bool(true)));
      }
    }

    private boolean isTuple(SchemaView view) {
      return view.parts().stream().anyMatch(Family::tuple);
    }

    private void branches() {
      if (branches.isTagged() && Branches.count(before) + Branches.count(after) == 0) {
        subtypes();
      }
      var both = new Branches(before, after);
      Branches.Pairing pairing = both.pair(kernel::alike);
      pairing.changed().forEach(changed -> go("", changed.get(0), changed.get(1)));
      pairing.removed().forEach(branches::removed);
      pairing.added().forEach(branches::added);
      if (both.exclude() && !branches.isTagged()) {
        delta.leaveOpen();
      }
    }

    /** The schemas that extend this one are its branches, though it does not list them. */
    private void subtypes() {
      Map<String, Schema> left = named(before.schema());
      Map<String, Schema> right = named(after.schema());
      left.forEach(
          (name, was) -> {
            Schema is = right.remove(name);
            if (is == null) {
              branches.removed(was);
            } else {
              go("", was, is);
            }
          });
      right.values().forEach(branches::added);
    }

    private Map<String, Schema> named(Schema base) {
      Map<String, Schema> named = new LinkedHashMap<>();
      subtypes.of(base).forEach(schema -> named.put(Subtypes.name(schema), schema));
      return named;
    }

    private void step(String pointer, Node was, Node is) {
      go(pointer, before.schema().at(was), after.schema().at(is));
    }

    private void go(String pointer, Schema was, Schema is) {
      compare(was, is).ifPresent(below -> delta.add(new SchemaDelta.Edge(pointer, below)));
    }
  }
}
