package dev.concordat.checker.schema;

import com.fasterxml.jackson.databind.JsonNode;
import dev.concordat.checker.model.Schema;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;

/** Makes samples of one schema: it is changed at one place, and the changed schema is solved. */
final class Showcase {
  /**
   * Tries for each instance that is asked for: demands of several places may exclude each other.
   */
  private static final int TRIES = 4;

  private final Forms forms;
  private final Function<List<Literal>, Optional<JsonNode>> solver;
  private final Confirmation confirmation;
  private final Schema schema;
  private final Form root;
  private final List<Place> places;

  /**
   * @param solver finds a value for which all of these hold
   */
  Showcase(
      Forms forms,
      Function<List<Literal>, Optional<JsonNode>> solver,
      Confirmation confirmation,
      Schema schema) {
    this.forms = forms;
    this.solver = solver;
    this.confirmation = confirmation;
    this.schema = schema;
    this.root = forms.of(schema);
    this.places = Places.of(root, forms);
  }

  List<Sample> samples(Optional<JsonNode> typical) {
    Set<Sample> samples = new LinkedHashSet<>();
    typical
        .filter(value -> isConfirmed(value, Sample.Kind.TYPICAL))
        .map(value -> new Sample(value, Sample.Kind.TYPICAL, "", "", Optional.empty()))
        .ifPresent(samples::add);
    for (Place place : places) {
      for (Keyword keyword : place.form().keywords()) {
        samples.addAll(about(place, keyword));
      }
    }
    return List.copyOf(samples);
  }

  private List<Sample> about(Place place, Keyword keyword) {
    List<Sample> samples = new ArrayList<>();
    for (Assertion edge : new Edges(forms).of(keyword)) {
      instance(place.besides(forms, edge))
          .flatMap(value -> sample(value, Sample.Kind.BOUNDARY, keyword.name(), place, keyword))
          .ifPresent(samples::add);
    }
    for (Misses.Miss miss : new Misses(forms).of(place.form(), keyword)) {
      miss(place.instead(forms, keyword, miss.demands()))
          .flatMap(value -> sample(value, Sample.Kind.NEAR_MISS, miss.keyword(), place, keyword))
          .ifPresent(samples::add);
    }
    return samples;
  }

  List<JsonNode> varied(int count, long seed) {
    var random = new Random(seed);
    List<Form> variants = edges();
    Set<JsonNode> found = new LinkedHashSet<>();
    for (int i = 0; i < count * TRIES && found.size() < count && !variants.isEmpty(); i++) {
      Set<Form> chosen = new LinkedHashSet<>();
      for (int n = random.nextInt(3); n >= 0; n--) {
        chosen.add(variants.get(random.nextInt(variants.size())));
      }
      instance(chosen.toArray(Form[]::new))
          .filter(value -> isConfirmed(value, Sample.Kind.BOUNDARY))
          .map(PlainValue::of)
          .ifPresent(found::add);
    }
    return List.copyOf(found);
  }

  private List<Form> edges() {
    List<Form> variants = new ArrayList<>();
    for (Place place : places) {
      for (Keyword keyword : place.form().keywords()) {
        new Edges(forms).of(keyword).forEach(edge -> variants.add(place.besides(forms, edge)));
      }
    }
    return variants;
  }

  /** An instance of the schema and of variants of it, with what is documented if there is one. */
  private Optional<JsonNode> instance(Form... variants) {
    List<Literal> closed = new ArrayList<>(List.of(Literal.meets(root, true)));
    List<Literal> open = new ArrayList<>(List.of(Literal.meets(root)));
    for (Form variant : variants) {
      closed.add(Literal.meets(variant, true));
      open.add(Literal.meets(variant));
    }
    return solver.apply(closed).or(() -> solver.apply(open));
  }

  private Optional<JsonNode> miss(Form variant) {
    Literal fails = Literal.misses(root);
    return solver
        .apply(List.of(Literal.meets(variant, true), fails))
        .or(() -> solver.apply(List.of(Literal.meets(variant), fails)));
  }

  private Optional<Sample> sample(
      JsonNode value, Sample.Kind kind, String name, Place place, Keyword keyword) {
    if (!isConfirmed(value, kind)) {
      return Optional.empty();
    }
    JsonNode plain = PlainValue.of(value);
    return Optional.of(new Sample(plain, kind, name, place.pointer(), place.source(keyword)));
  }

  private boolean isConfirmed(JsonNode value, Sample.Kind kind) {
    JsonNode canonical = Values.canonical(value);
    Verdict verdict = Trial.of(root, canonical);
    return kind == Sample.Kind.NEAR_MISS
        ? verdict == Verdict.INVALID && confirmation.rejects(schema, canonical)
        : verdict == Verdict.VALID && confirmation.accepts(schema, canonical);
  }
}
