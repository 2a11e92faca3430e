package dev.concordat.checker.schema;

import com.fasterxml.jackson.databind.JsonNode;
import dev.concordat.checker.model.Schema;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.StreamSupport;

/**
 * Instances of schemas. Every instance handed out was held against its schema; where none can be
 * built, or it is not certain that it is one, there is none.
 *
 * <p>Like {@link Containment}, one object serves one comparison, in one thread.
 */
public final class Samples {
  /** A step that stands for any item of an array, or any member of an object. */
  public static final String ANY = "*";

  /** Larger instances help nobody to understand a schema. */
  private static final int VALUES = 3_000;

  private final Terms terms;
  private final Forms forms;
  private final Solver generous;
  private final Solver sparing;
  private final Confirmation confirmation;

  Samples(Terms terms) {
    this.terms = terms;
    this.forms = new Forms(terms.direction());
    this.generous = new Solver(forms, true);
    this.sparing = new Solver(forms, false);
    this.confirmation = new Confirmation(forms);
  }

  /** An instance that shows what is documented: all members, nothing else. */
  public Optional<JsonNode> typical(Schema schema) {
    return documented(schema)
        .or(() -> solve(sparing, List.of(Literal.meets(forms.of(schema)))).map(PlainValue::of));
  }

  /**
   * The same instance with values that people recognise where the schema leaves a choice: its
   * examples, its defaults, a date where a date is meant.
   */
  public JsonNode lifelike(Schema schema, JsonNode instance) {
    return PlainValue.of(Lifelike.of(forms.of(schema), instance));
  }

  /** The same, without falling back on what no schema mentions. */
  Optional<JsonNode> documented(Schema schema) {
    List<Literal> documented = List.of(Literal.meets(forms.of(schema), true));
    return solve(generous, documented)
        .filter(value -> size(value) < VALUES)
        .or(() -> solve(sparing, documented))
        .map(PlainValue::of);
  }

  /**
   * What shows the schema: a typical instance, instances at the edges of what its keywords allow,
   * and values that miss it by one keyword. The same every time.
   */
  public List<Sample> all(Schema schema) {
    return new Showcase(forms, this::solve, confirmation, schema).samples(typical(schema));
  }

  /**
   * Instances that differ from each other: what is documented, at the edges of some keywords.
   *
   * @param count how many at most; there are fewer of a schema with little to vary
   * @param seed the same seed gives the same instances
   */
  public List<JsonNode> varied(Schema schema, int count, long seed) {
    return new Showcase(forms, this::solve, confirmation, schema).varied(count, seed);
  }

  private Optional<JsonNode> solve(List<Literal> goal) {
    return solve(sparing, goal);
  }

  /**
   * An instance of a schema that holds a value at a place inside it.
   *
   * @param path the steps to the value: names of members, and {@link #ANY} for items and for
   *     members of any name
   */
  public Optional<JsonNode> around(Schema root, List<String> path, JsonNode value) {
    Form inner = forms.only(Values.canonical(value));
    for (int i = path.size() - 1; i >= 0; i--) {
      inner = path.get(i).equals(ANY) ? someInside(inner) : member(path.get(i), inner);
    }
    Form whole = forms.of(root);
    boolean closed = terms.contentModel() == ContentModel.DOCUMENTED;
    Literal holder = Literal.meets(inner);
    return solve(sparing, List.of(Literal.meets(whole, closed), holder))
        .or(() -> solve(sparing, List.of(Literal.meets(whole), holder)))
        .map(PlainValue::of);
  }

  /**
   * True when a validator that shares nothing with the kernel finds the value valid under the one
   * schema and invalid under the other.
   */
  public boolean confirms(Schema valid, Schema invalid, JsonNode value) {
    JsonNode canonical = Values.canonical(value);
    boolean certain =
        Trial.of(forms.of(valid), canonical) == Verdict.VALID
            && Trial.of(forms.of(invalid), canonical) == Verdict.INVALID;
    return confirmation.holds(valid, invalid, canonical, certain);
  }

  private Optional<JsonNode> solve(Solver solver, List<Literal> goal) {
    Outcome outcome = solver.solve(goal, terms.steps());
    Optional<JsonNode> value =
        outcome instanceof Outcome.Found found
            ? Optional.of(found.value())
            : outcome instanceof Outcome.Unknown unknown ? unknown.guess() : Optional.empty();
    return value.filter(
        each -> goal.stream().allMatch(literal -> Solver.test(literal, each) == Verdict.VALID));
  }

  private Form member(String name, Form inner) {
    return forms.made(
        "properties",
        new TypeSet(JsonType.OBJECT.bit(), false),
        new Required(Set.of(name)),
        properties(Map.of(name, inner), forms.anything()));
  }

  /** An array whose first item, or an object of which some member, is like that. */
  private Form someInside(Form inner) {
    Form array =
        forms.made(
            "items",
            new TypeSet(JsonType.ARRAY.bit(), false),
            new ItemCount(new Span(1, Span.UNBOUNDED)),
            new Items(List.of(inner), forms.anything(), false));
    Form none =
        forms.made("additionalProperties", properties(Map.of(), forms.made("not", new Not(inner))));
    Form object = forms.made("not", new TypeSet(JsonType.OBJECT.bit(), false), new Not(none));
    return forms.made("anyOf", new AnyOf(List.of(array, object)));
  }

  private Properties properties(Map<String, Form> named, Form additional) {
    return new Properties(named, forms.names(named.keySet()), List.of(), additional, false);
  }

  private static int size(JsonNode value) {
    return 1 + StreamSupport.stream(value.spliterator(), false).mapToInt(Samples::size).sum();
  }
}
