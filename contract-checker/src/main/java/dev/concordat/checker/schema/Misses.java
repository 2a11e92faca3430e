package dev.concordat.checker.schema;

import static java.math.BigDecimal.ONE;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What is demanded of a value in place of a keyword to have it fail for that keyword alone. */
final class Misses {
  private final Forms forms;

  Misses(Forms forms) {
    this.forms = forms;
  }

  /**
   * One way to fail.
   *
   * @param keyword what fails
   * @param demands what stands in its place
   */
  record Miss(String keyword, Assertion... demands) {}

  List<Miss> of(Form form, Keyword keyword) {
    Assertion assertion = keyword.assertion();
    if (assertion instanceof Required required) {
      return required.names().stream().map(name -> without(required, name)).toList();
    }
    if (assertion instanceof TypeSet types) {
      return type(types);
    }
    if (assertion instanceof Properties properties) {
      return members(properties);
    }
    if (assertion instanceof Items items) {
      boolean closed = !items.rest().keywords().isEmpty() && !Places.isOpen(items.rest());
      return closed ? List.of(fails(keyword.name(), items)) : List.of();
    }
    Optional<Assertion> next = next(assertion);
    if (next.isPresent()) {
      return List.of(new Miss(keyword.name(), next.get()));
    }
    if (assertion instanceof Unevaluated) {
      // It cannot be told without its siblings, which hold: so it is this that the whole fails for.
      return List.of(new Miss(keyword.name(), new Not(form)));
    }
    // What these apply are places of their own; what no keyword says cannot be missed.
    boolean entered = assertion instanceof AllOf || assertion instanceof Unread;
    return entered ? List.of() : List.of(fails(keyword.name(), assertion));
  }

  /** The values next to those that a bound allows. */
  private static Optional<Assertion> next(Assertion assertion) {
    if (assertion instanceof TextLength length) {
      return Optional.of(new TextLength(next(length.span())));
    }
    if (assertion instanceof ItemCount count) {
      return Optional.of(new ItemCount(next(count.span())));
    }
    if (assertion instanceof MemberCount count) {
      return Optional.of(new MemberCount(next(count.span())));
    }
    return assertion instanceof NumberRange range
        ? Optional.of(new NumberRange(next(range.interval())))
        : Optional.empty();
  }

  private static Span next(Span span) {
    int outside = span.low() > 0 ? span.low() - 1 : span.high() + 1;
    return new Span(outside, outside);
  }

  private static Interval next(Interval interval) {
    Interval.End end = interval.low().orElseGet(() -> interval.high().orElseThrow());
    boolean below = interval.low().isPresent();
    BigDecimal far = below ? end.value().subtract(ONE) : end.value().add(ONE);
    var near = new Interval.End(end.value(), !end.included());
    var last = new Interval.End(far, true);
    return below
        ? new Interval(Optional.of(last), Optional.of(near))
        : new Interval(Optional.of(near), Optional.of(last));
  }

  private Miss fails(String name, Assertion assertion) {
    return new Miss(name, not(assertion));
  }

  private Assertion not(Assertion assertion) {
    return new Not(forms.made("", assertion));
  }

  private Miss without(Required required, String name) {
    Set<String> others = new LinkedHashSet<>(required.names());
    others.remove(name);
    Assertion absent =
        new Properties(
            Map.of(name, forms.nothing()), forms.names(Set.of(name)), List.of(), anything(), false);
    return others.isEmpty()
        ? new Miss("required", absent)
        : new Miss("required", new Required(others), absent);
  }

  private List<Miss> type(TypeSet types) {
    List<Miss> misses = new ArrayList<>();
    if (types.wholeNumbers()) {
      misses.add(new Miss("type", new TypeSet(JsonType.NUMBER.bit(), false), not(types)));
    }
    for (JsonType other : List.of(JsonType.STRING, JsonType.NUMBER, JsonType.OBJECT)) {
      if ((types.mask() & other.bit()) == 0) {
        misses.add(new Miss("type", new TypeSet(other.bit(), false)));
        break;
      }
    }
    if ((types.mask() & JsonType.NULL.bit()) == 0) {
      misses.add(new Miss("type", new TypeSet(JsonType.NULL.bit(), false)));
    }
    return misses;
  }

  private List<Miss> members(Properties properties) {
    List<Miss> misses = new ArrayList<>();
    if (!properties.additional().keywords().isEmpty()) {
      Assertion others = like(properties, Map.of(), List.of(), properties.additional());
      misses.add(
          new Miss(
              "additionalProperties",
              like(properties, properties.named(), properties.patterned(), anything()),
              not(others)));
    }
    for (Properties.Patterned each : properties.patterned()) {
      if (!each.form().keywords().isEmpty()) {
        List<Properties.Patterned> left = new ArrayList<>(properties.patterned());
        left.remove(each);
        misses.add(
            new Miss(
                "patternProperties",
                like(properties, properties.named(), left, properties.additional()),
                not(like(properties, Map.of(), List.of(each), anything()))));
      }
    }
    return misses;
  }

  /** The same members are told apart; those that no schema is given for may be anything. */
  private Properties like(
      Properties properties,
      Map<String, Form> named,
      List<Properties.Patterned> patterned,
      Form additional) {
    Map<String, Form> everyName = new LinkedHashMap<>();
    properties
        .named()
        .keySet()
        .forEach(name -> everyName.put(name, named.getOrDefault(name, anything())));
    List<Properties.Patterned> everyPattern = new ArrayList<>();
    for (Properties.Patterned each : properties.patterned()) {
      everyPattern.add(
          patterned.contains(each) ? each : new Properties.Patterned(each.pattern(), anything()));
    }
    return new Properties(everyName, properties.names(), everyPattern, additional, true);
  }

  private Form anything() {
    return forms.anything();
  }
}
