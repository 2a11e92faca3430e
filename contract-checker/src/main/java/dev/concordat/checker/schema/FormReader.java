package dev.concordat.checker.schema;

import dev.concordat.checker.model.Dialect;
import dev.concordat.checker.model.Schema;
import dev.concordat.checker.source.ListNode;
import dev.concordat.checker.source.MapNode;
import dev.concordat.checker.source.Node;
import dev.concordat.checker.source.ScalarNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
    var references = new ReferenceKeywords(this);
    if (node.string("$ref") != null) {
      references.read();
      if (References.hidesSiblings(dialect)) {
        return keywords;
      }
    }
    references.readDynamic();
    new ValueKeywords(this).read();
    new NumberKeywords(this).read();
    strings();
    new ArrayKeywords(this).read();
    new ObjectKeywords(this).read();
    new BranchKeywords(this).read();
    unevaluated();
    return keywords;
  }

  Forms forms() {
    return forms;
  }

  Schema schema() {
    return schema;
  }

  Scope scope() {
    return scope;
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

  private void strings() {
    span("minLength", "maxLength", TextLength::new);
    Node pattern = node.get("pattern");
    if (pattern instanceof ScalarNode scalar && scalar.isString()) {
      add("pattern", pattern, new Matching(forms.pattern(scalar.text())));
    } else if (pattern != null) {
      malformed("pattern", pattern);
    }
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
