package dev.concordat.checker.schema;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import dev.concordat.checker.model.Dialect;
import dev.concordat.checker.model.Direction;
import dev.concordat.checker.model.Schema;
import dev.concordat.checker.source.MapNode;
import dev.concordat.checker.source.Node;
import dev.concordat.checker.source.ScalarNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** All forms of one comparison: each schema object is read once, each made-up form is made once. */
final class Forms {
  static final int EVERY_TYPE = (1 << JsonType.values().length) - 1;

  private final Optional<Direction> direction;
  private final Anchors anchors = new Anchors();
  private final Alike alike = new Alike(anchors);
  private final Kinds kinds = new Kinds(alike);
  private final Languages languages = new Languages();
  private final Map<Node, Form> read = new IdentityHashMap<>();
  private final Map<Way, Form> scoped = new HashMap<>();
  private final Map<JsonNode, Form> only = new HashMap<>();
  private final Map<Set<JsonNode>, Form> enumerations = new HashMap<>();
  private final Map<Set<String>, Form> names = new HashMap<>();
  private final Map<Set<Integer>, Form> choices = new HashMap<>();
  private final Map<String, Pattern> patterns = new HashMap<>();
  private final Form anything = add(null, List::of);
  private final Form nothing = made("false", new Not(anything));
  private final Form text = made("type", new TypeSet(JsonType.STRING.bit(), false));

  /** Whether forms are told apart by the way that leads to them. */
  private final boolean byWay;

  /** Whether a reference was met that leads elsewhere on each way. */
  private boolean ambiguous;

  /** A schema and the way to it. */
  private record Way(Node node, Scope scope) {}

  Forms(Optional<Direction> direction) {
    this(direction, false);
  }

  private Forms(Optional<Direction> direction, boolean byWay) {
    this.direction = direction;
    this.byWay = byWay;
  }

  /** Forms that follow dynamic references, at the price of one form for each way to a schema. */
  static Forms byWay(Optional<Direction> direction) {
    return new Forms(direction, true);
  }

  boolean areByWay() {
    return byWay;
  }

  void meetAmbiguity() {
    ambiguous = true;
  }

  /** True when forms by way may know more. */
  boolean isAmbiguous() {
    return ambiguous;
  }

  /** The scope of a schema that is entered on a way; where ways do not count, none. */
  Scope scope(Schema schema, Scope from) {
    return byWay && schema.node() instanceof MapNode
        ? from.enter(schema.at(anchors.of(schema).enclosing(schema.node())))
        : Scope.NONE;
  }

  /** The form of a schema at the end of a way. */
  Form of(Schema schema, Scope from) {
    if (!byWay || !(schema.node() instanceof MapNode)) {
      return of(schema);
    }
    Schema own = inOwnDialect(schema);
    Way way = new Way(own.node(), scope(own, from));
    Form known = scoped.get(way);
    if (known == null) {
      known = Form.apart(kinds, own, () -> new FormReader(this, own, way.scope()).read());
      scoped.put(way, known);
    }
    return known;
  }

  /** The form of a schema; of one that only refers to another, the form of that one. */
  Form of(Schema reference) {
    if (byWay && reference.node() instanceof MapNode) {
      return of(reference, Scope.NONE);
    }
    Schema schema = alike.target(reference);
    Node node = schema.node();
    if (node instanceof ScalarNode scalar && scalar.isBoolean()) {
      return scalar.isTrue() ? anything : nothing;
    }
    Form known = read.get(node);
    if (known == null) {
      Schema own = inOwnDialect(schema);
      known = add(own, () -> new FormReader(this, own, Scope.NONE).read());
      read.put(node, known);
    }
    return known;
  }

  /** Which of {@code readOnly} and {@code writeOnly} takes a property out of the schema. */
  Optional<Direction> direction() {
    return direction;
  }

  Alike alike() {
    return alike;
  }

  Anchors anchors() {
    return anchors;
  }

  Form anything() {
    return anything;
  }

  Form nothing() {
    return nothing;
  }

  /** The schema {@code {"type": "string"}}. */
  Form text() {
    return text;
  }

  Languages languages() {
    return languages;
  }

  Pattern pattern(String expression) {
    Pattern known = patterns.get(expression);
    if (known == null) {
      known = new Pattern(expression, this);
      patterns.put(expression, known);
    }
    return known;
  }

  /** The schema {@code {"enum": names}}. */
  Form names(Set<String> texts) {
    return names.computeIfAbsent(
        texts,
        key -> {
          Set<JsonNode> values = new LinkedHashSet<>();
          key.forEach(text -> values.add(TextNode.valueOf(text)));
          return made("enum", new Enumeration(values, this));
        });
  }

  /** The schema {@code {"enum": values}}. */
  Form values(Set<JsonNode> values) {
    return enumerations.computeIfAbsent(values, key -> made("enum", new Enumeration(key, this)));
  }

  /** The schema {@code {"anyOf": [form, others...]}}, the same for the same ones. */
  Form either(Form form, Set<Form> others) {
    if (others.isEmpty()) {
      return form;
    }
    List<Form> all = new ArrayList<>(others);
    all.add(0, form);
    Set<Integer> key = all.stream().map(Form::id).collect(Collectors.toSet());
    return choices.computeIfAbsent(key, ids -> made("anyOf", new AnyOf(all)));
  }

  /**
   * The form that this value alone meets, spelled out so that its negation can be reckoned with.
   */
  Form only(JsonNode value) {
    Form known = only.get(value);
    if (known == null) {
      known = add(null, () -> spelledOut(value));
      only.put(value, known);
    }
    return known;
  }

  Form made(String keyword, Assertion... assertions) {
    List<Keyword> keywords = new ArrayList<>(assertions.length);
    for (Assertion assertion : assertions) {
      keywords.add(new Keyword(keyword, null, assertion));
    }
    return add(null, () -> keywords);
  }

  Form with(List<Keyword> keywords) {
    List<Keyword> all = List.copyOf(keywords);
    return add(null, () -> all);
  }

  private List<Keyword> spelledOut(JsonNode value) {
    JsonType type = JsonType.of(value);
    List<Assertion> parts = new ArrayList<>();
    if (type == JsonType.ARRAY) {
      List<Form> items = new ArrayList<>(value.size());
      value.forEach(item -> items.add(only(item)));
      parts.add(new TypeSet(type.bit(), false));
      parts.add(new ItemCount(new Span(value.size(), value.size())));
      parts.add(new Items(items, anything, true));
    } else if (type == JsonType.OBJECT) {
      Map<String, Form> members = new LinkedHashMap<>();
      value.properties().forEach(each -> members.put(each.getKey(), only(each.getValue())));
      parts.add(new TypeSet(type.bit(), false));
      parts.add(new Required(members.keySet()));
      parts.add(new Properties(members, names(members.keySet()), List.of(), nothing, true));
    } else {
      parts.add(new Enumeration(Set.of(value), this));
    }
    return parts.stream().map(part -> new Keyword("const", null, part)).toList();
  }

  private Form add(@Nullable Schema source, Supplier<List<Keyword>> reader) {
    return new Form(kinds, source, reader);
  }

  private static Schema inOwnDialect(Schema schema) {
    String named = schema.node() instanceof MapNode ? schema.node().string("$schema") : null;
    if (named == null) {
      return schema;
    }
    return Dialect.ofUri(named)
        .map(dialect -> new Schema(schema.node(), dialect, schema.document()))
        .orElse(schema);
  }
}
