package dev.concordat.checker.schema;

import com.fasterxml.jackson.databind.JsonNode;
import dev.concordat.checker.model.Dialect;
import dev.concordat.checker.model.Schema;
import dev.concordat.checker.source.ListNode;
import dev.concordat.checker.source.MapNode;
import dev.concordat.checker.source.Node;
import dev.concordat.checker.source.ScalarNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads the keywords of one schema object, as its dialect understands them. */
final class FormReader {
  private final Forms forms;
  private final Scope scope;
  private final Schema schema;
  private final Node node;
  private final Dialect dialect;
  private final List<Keyword> keywords = new ArrayList<>();

  FormReader(Forms forms, Schema schema, Scope scope) {
    this.scope = scope;
    this.forms = forms;
    this.schema = schema;
    this.node = schema.node();
    this.dialect = schema.dialect();
  }

  List<Keyword> read() {
    if (!(node instanceof MapNode)) {
      add(node.key(), node, new Unread("a schema that is neither an object nor a boolean"));
      return keywords;
    }
    if (node.string("$ref") != null) {
      reference();
      if (References.hidesSiblings(dialect)) {
        return keywords;
      }
    }
    dynamicReference();
    type();
    values();
    new NumberKeywords(this).read();
    strings();
    new ArrayKeywords(this).read();
    new ObjectKeywords(this).read();
    applicators();
    unevaluated();
    return keywords;
  }

  Forms forms() {
    return forms;
  }

  Schema schema() {
    return schema;
  }

  Dialect dialect() {
    return dialect;
  }

  @Nullable Node get(String keyword) {
    return node.get(keyword);
  }

  boolean isTrue(String keyword) {
    return node.isTrue(keyword);
  }

  void with(String keyword, Consumer<Node> action) {
    Node value = node.get(keyword);
    if (value != null) {
      action.accept(value);
    }
  }

  void add(String keyword, @Nullable Node value, Assertion assertion) {
    keywords.add(new Keyword(keyword, value, assertion));
  }

  void malformed(String keyword, Node value) {
    add(keyword, value, new Unread("'" + keyword + "' at " + place(value) + " is malformed"));
  }

  String place(Node value) {
    return value.pointer().isEmpty() ? "the root" : value.pointer();
  }

  Form form(Node inner) {
    return forms.of(schema.at(inner), scope);
  }

  List<Form> forms(ListNode list) {
    return list.items().stream().map(this::form).toList();
  }

  /** The exact number of a keyword; empty when there is none or it is no number to reckon with. */
  Optional<BigDecimal> number(String keyword) {
    Node value = node.get(keyword);
    if (value == null) {
      return Optional.empty();
    }
    try {
      if (value instanceof ScalarNode scalar && scalar.isNumber()) {
        return Optional.of(Values.exact(scalar));
      }
      malformed(keyword, value);
    } catch (ArithmeticException e) {
      add(keyword, value, new Unread("'" + keyword + "': " + e.getMessage()));
    }
    return Optional.empty();
  }

  /** The size that a keyword names. */
  Optional<Integer> size(String keyword) {
    return number(keyword)
        .map(number -> number.min(BigDecimal.valueOf(Span.UNBOUNDED)).max(BigDecimal.ZERO))
        .map(BigDecimal::intValue);
  }

  /** Adds the assertions of two keywords that bound a size from below and from above. */
  void span(String low, String high, Function<Span, Assertion> assertion) {
    size(low)
        .filter(size -> size > 0)
        .ifPresent(
            size -> add(low, node.get(low), assertion.apply(new Span(size, Span.UNBOUNDED))));
    size(high)
        .filter(size -> size < Span.UNBOUNDED)
        .ifPresent(size -> add(high, node.get(high), assertion.apply(new Span(0, size))));
  }

  private void reference() {
    Node value = node.get("$ref");
    Optional<Schema> target = References.target(schema, forms.anchors());
    add(
        "$ref",
        value,
        target.isPresent()
            ? new AllOf(List.of(forms.of(target.get(), scope)))
            : new Unread("the reference '" + node.string("$ref") + "' leads to nothing here"));
  }

  private void dynamicReference() {
    for (String keyword : List.of("$dynamicRef", "$recursiveRef")) {
      String reference = node.string(keyword);
      if (reference != null && !References.hidesSiblings(dialect)) {
        Optional<Schema> target = dynamicTarget(keyword, reference);
        add(
            keyword,
            node.get(keyword),
            target.isPresent()
                ? new AllOf(List.of(forms.of(target.get(), scope)))
                : new Unread("'" + keyword + "' may lead to several schemas"));
      }
    }
  }

  private Optional<Schema> dynamicTarget(String keyword, String reference) {
    if (forms.areByWay()) {
      return References.dynamicTarget(schema, keyword, reference, forms.anchors(), scope);
    }
    Optional<Schema> target = References.dynamicTarget(schema, keyword, reference, forms.anchors());
    if (target.isEmpty()) {
      forms.meetAmbiguity();
    }
    return target;
  }

  private void type() {
    Node value = node.get("type");
    if (value == null) {
      return;
    }
    List<String> types =
        value instanceof ListNode list
            ? list.strings()
            : value instanceof ScalarNode scalar && scalar.isString()
                ? List.of(scalar.text())
                : List.of();
    int mask = 0;
    boolean whole = types.contains("integer") && !types.contains("number");
    for (String type : types) {
      int bit = bit(type);
      if (bit == 0) {
        add("type", value, new Unread("the type '" + type + "' is none of JSON Schema"));
        return;
      }
      mask |= bit;
    }
    if (mask == 0) {
      malformed("type", value);
      return;
    }
    add("type", value, new TypeSet(nullable() ? mask | JsonType.NULL.bit() : mask, whole));
  }

  private static int bit(String type) {
    return switch (type) {
      case "null" -> JsonType.NULL.bit();
      case "boolean" -> JsonType.BOOLEAN.bit();
      case "integer", "number" -> JsonType.NUMBER.bit();
      case "string" -> JsonType.STRING.bit();
      case "array" -> JsonType.ARRAY.bit();
      case "object" -> JsonType.OBJECT.bit();
      default -> 0;
    };
  }

  /** OpenAPI 3.0.3, section 4.7.24: {@code nullable} adds null to a type that stands beside it. */
  private boolean nullable() {
    return switch (dialect) {
      case OPENAPI_3_0 -> node.isTrue("nullable");
      case OPENAPI_2_0 -> node.isTrue("x-nullable");
      case DRAFT_04, DRAFT_06, DRAFT_07, DRAFT_2019_09, DRAFT_2020_12, OPENAPI_3_1 -> false;
    };
  }

  private void values() {
    with(
        "enum",
        value -> {
          if (value instanceof ListNode list) {
            enumeration("enum", list, list.items());
          } else {
            malformed("enum", value);
          }
        });
    if (Edition.of(dialect).atLeast(Edition.DRAFT_6)) {
      with("const", value -> enumeration("const", value, List.of(value)));
    }
  }

  private void enumeration(String keyword, Node at, List<Node> items) {
    try {
      Set<JsonNode> values = new LinkedHashSet<>();
      items.forEach(item -> values.add(Values.of(item)));
      add(keyword, at, new Enumeration(values, forms));
    } catch (ArithmeticException e) {
      add(keyword, at, new Unread("'" + keyword + "': " + e.getMessage()));
    }
  }

  private void strings() {
    span("minLength", "maxLength", TextLength::new);
    Node pattern = node.get("pattern");
    if (pattern instanceof ScalarNode scalar && scalar.isString()) {
      add("pattern", pattern, new Matching(forms.pattern(scalar.text())));
    } else if (pattern != null) {
      malformed("pattern", pattern);
    }
  }

  private void applicators() {
    list("allOf", AllOf::new);
    branches("anyOf", AnyOf::new, LinkedHashSet::new);
    branches("oneOf", OneOf::new, ListedBranches::once);
    with("not", value -> add("not", value, new Not(form(value))));
    Node condition = node.get("if");
    if (condition != null && Edition.of(dialect).atLeast(Edition.DRAFT_7)) {
      Node then = node.get("then");
      Node otherwise = node.get("else");
      add(
          "if",
          condition,
          new IfThenElse(
              form(condition),
              then == null ? forms.anything() : form(then),
              otherwise == null ? forms.anything() : form(otherwise)));
    }
  }

  private void branches(
      String keyword,
      Function<List<Form>, Assertion> assertion,
      Function<List<JsonNode>, Set<JsonNode>> choice) {
    Optional<List<JsonNode>> listed =
        Optional.ofNullable(node.list(keyword))
            .filter(list -> list.size() > 0)
            .flatMap(list -> ListedBranches.of(list, schema, forms));
    listed.ifPresentOrElse(
        values -> add(keyword, node.get(keyword), new Enumeration(choice.apply(values), forms)),
        () -> list(keyword, assertion));
  }

  private void list(String keyword, Function<List<Form>, Assertion> assertion) {
    with(
        keyword,
        value -> {
          if (value instanceof ListNode list && list.size() > 0) {
            add(keyword, list, assertion.apply(forms(list)));
          } else {
            malformed(keyword, value);
          }
        });
  }

  private void unevaluated() {
    if (!Edition.of(dialect).atLeast(Edition.DRAFT_2019)) {
      return;
    }
    List<Keyword> siblings = List.copyOf(keywords);
    unevaluated("unevaluatedItems", JsonType.ARRAY, siblings);
    unevaluated("unevaluatedProperties", JsonType.OBJECT, siblings);
  }

  private void unevaluated(String keyword, JsonType type, List<Keyword> siblings) {
    with(
        keyword,
        value ->
            add(
                keyword,
                value,
                new Unevaluated(type, form(value), new Cover(type, siblings, forms))));
  }
}
