package dev.concordat.checker.schema;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What is demanded of a value beside a keyword to have it at the edge of what that allows. */
final class Edges {
  private final Forms forms;

  Edges(Forms forms) {
    this.forms = forms;
  }

  /** The demands, one for each edge. */
  List<Assertion> of(Keyword keyword) {
    Assertion assertion = keyword.assertion();
    if (assertion instanceof NumberRange range) {
      return number(range.interval());
    }
    if (assertion instanceof TextLength length) {
      return List.of(new TextLength(edge(length.span())));
    }
    if (assertion instanceof ItemCount count) {
      return List.of(new ItemCount(edge(count.span())));
    }
    if (assertion instanceof MemberCount count) {
      return List.of(new MemberCount(edge(count.span())));
    }
    if (assertion instanceof Enumeration listed && listed.values().size() > 1) {
      List<JsonNode> values = List.copyOf(listed.values());
      return List.of(only(values.get(0)), only(values.get(values.size() - 1)));
    }
    if (assertion instanceof TypeSet types) {
      return types(types.mask());
    }
    return assertion instanceof Required required ? List.of(nothingElse(required)) : List.of();
  }

  private List<Assertion> number(Interval interval) {
    Optional<Interval.End> low = interval.low();
    Interval.End end = low.orElseGet(() -> interval.high().orElseThrow());
    if (end.included()) {
      return List.of(only(Values.number(end.value())));
    }
    // Next to an end that is excluded there is no nearest number.
    Interval near =
        low.isPresent()
            ? Interval.atMost(end.value().add(BigDecimal.ONE), true)
            : Interval.atLeast(end.value().subtract(BigDecimal.ONE), true);
    return List.of(new NumberRange(near));
  }

  private static Span edge(Span span) {
    int end = span.low() > 0 ? span.low() : span.high();
    return new Span(end, end);
  }

  private Assertion only(JsonNode value) {
    return new AllOf(List.of(forms.only(value)));
  }

  /** Of several types, each. */
  private static List<Assertion> types(int mask) {
    List<Assertion> each = new ArrayList<>();
    for (JsonType type : JsonType.values()) {
      if ((mask & type.bit()) != 0 && mask != type.bit()) {
        each.add(new TypeSet(type.bit(), false));
      }
    }
    return each;
  }

  private Assertion nothingElse(Required required) {
    Map<String, Form> named = new LinkedHashMap<>();
    required.names().forEach(name -> named.put(name, forms.anything()));
    Set<String> names = Set.copyOf(named.keySet());
    return new Properties(named, forms.names(names), List.of(), forms.nothing(), false);
  }
}
