package dev.concordat.checker.diff;

import dev.concordat.checker.model.Direction;
import dev.concordat.checker.model.Position;
import dev.concordat.checker.model.PositionKind;
import dev.concordat.checker.model.Schema;
import dev.concordat.checker.schema.Answer;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Compares the payloads of a position. The walk finds where they differ; the kernel, asked about
 * the smallest places that the walk cannot settle, decides whether that matters.
 */
final class PayloadDiff {
  /** Stands for the answer of a kernel that there was no need to ask. */
  private static final Answer UNASKED = new Answer.Undecided("not asked");

  private final Comparison comparison;
  private final Changes changes;
  private final TextValue texts;
  private final Map<Direction, SchemaDiff> walks = new EnumMap<>(Direction.class);
  private final Map<SchemaDelta, List<Told>> told = new IdentityHashMap<>();
  private final Map<SchemaDelta, Answer> answers = new IdentityHashMap<>();

  /** A fact about a payload, where it is in there, and what is known about it. */
  private record Told(Fact fact, String pointer, Evidence evidence) {}

  /**
   * What a position held and holds.
   *
   * @param then the position in the old version; where it has none, that of the new one
   * @param now the position in the new version; where it has none, that of the old one
   */
  record Schemas(Position then, Position now, Schema before, Schema after) {}

  PayloadDiff(Comparison comparison, Changes changes) {
    this.comparison = comparison;
    this.changes = changes;
    this.texts = new TextValue(comparison.anchors());
  }

  void compare(Change.Reach reach, Schemas schemas) {
    Position position = schemas.now();
    Schema before = schemas.before();
    Schema after = schemas.after();
    Direction direction = position.direction();
    Compatibility kernel = comparison.kernel(direction);
    if (kernel.alike(before, after)) {
      return;
    }
    Schemas read = position.kind().isText() ? asText(kernel, schemas) : schemas;
    boolean whole = comparison.isStrict() || position.kind() == PositionKind.SCHEMA;
    walks
        .computeIfAbsent(direction, d -> new SchemaDiff(kernel, d, comparison.anchors()))
        .compare(read.before(), read.after())
        .ifPresent(
            delta -> {
              if (whole) {
                delta.leaveOpen();
              }
              told.computeIfAbsent(delta, d -> tell(kernel, d)).stream()
                  .filter(fact -> matters(fact.fact(), position))
                  .forEach(
                      fact ->
                          changes.fact(
                              fact.fact(),
                              direction,
                              fact.pointer(),
                              reach,
                              evidence(fact, kernel, position)));
            });
  }

  /** The schemas as texts meet them; a reader of lists may take a value alone. */
  private Schemas asText(Compatibility kernel, Schemas schemas) {
    Schema was = texts.of(schemas.before(), schemas.after());
    Schema is = texts.of(schemas.after(), schemas.before());
    Position reader = kernel.oldWrites() ? schemas.now() : schemas.then();
    String style = ParameterStyle.of(reader, comparison.anchors());
    if (kernel.oldWrites() && texts.isListOfOne(was, is, style)) {
      Schema either = texts.orOnlyItem(is);
      is = kernel.forward(was, either) instanceof Answer.Contained ? either : is;
    } else if (!kernel.oldWrites() && texts.isListOfOne(is, was, style)) {
      Schema either = texts.orOnlyItem(was);
      was = kernel.forward(either, is) instanceof Answer.Contained ? either : was;
    }
    return new Schemas(schemas.then(), schemas.now(), was, is);
  }

  /** In some media types all scalars are written alike. */
  private static Evidence evidence(Told told, Compatibility kernel, Position position) {
    Fact fact = told.fact();
    boolean text =
        fact.element() == Element.TYPE
            && fact.hurts(kernel)
            && position.kind() == PositionKind.MEDIA_TYPE
            && position.key().matches(".*([/+]xml\\b|x-www-form-urlencoded|form-data).*");
    Optional<String> read = kernel.oldWrites() ? fact.is() : fact.was();
    return text && read.filter("string"::equals).isPresent() && !told.evidence().harmless()
        ? Evidence.doubtful(Doubt.TEXT)
        : told.evidence();
  }

  private static boolean matters(Fact fact, Position position) {
    return fact.element() != Element.XML || position.key().matches(".*[/+]xml\\b.*");
  }

  private List<Told> tell(Compatibility kernel, SchemaDelta payload) {
    List<Payload.Found> found = Payload.gather(payload, kernel, delta -> answer(kernel, delta));
    boolean single =
        found.stream().filter(fact -> !fact.harmless() && fact.fact().hurts(kernel)).count() == 1;
    List<Told> facts = new ArrayList<>();
    for (Payload.Found fact : found) {
      Evidence evidence = evidence(fact, kernel);
      boolean better = single && fact.fact().hurts(kernel) && !fact.harmless();
      facts.add(
          new Told(
              fact.fact(),
              fact.pointer() + fact.fact().step(),
              better ? whole(payload, evidence) : evidence));
    }
    return facts;
  }

  /** The one fact that hurts explains the payload for the whole, when the kernel built one. */
  private Evidence whole(SchemaDelta payload, Evidence evidence) {
    return answers.get(payload) instanceof Answer.NotContained broken && !evidence.harmless()
        ? Evidence.of(broken.witness())
        : evidence;
  }

  private Evidence evidence(Payload.Found found, Compatibility kernel) {
    Fact fact = found.fact();
    if (!fact.isAboutValues()) {
      boolean annotation = fact.element() == Element.FORMAT || fact.element() == Element.CONTENT;
      return annotation && comparison.isStrict() ? Evidence.HARMLESS : Evidence.NONE;
    }
    if (found.harmless() && !fact.closes()) {
      return fitting(fact, kernel);
    }
    Answer answer =
        found.answer().orElseGet(() -> fact.hurts(kernel) ? proof(fact, kernel) : UNASKED);
    if (answer instanceof Answer.NotContained broken) {
      return Evidence.of(broken.witness());
    }
    if (answer instanceof Answer.Contained) {
      return fitting(fact, kernel);
    }
    return fact.undecided().map(Evidence::undecided).orElse(Evidence.NONE);
  }

  /**
   * What is proven to fit hurts nobody, unless fitting is all that can be said of it. Taken
   * literally, the proof is all there is to say, and formats and media types are annotations.
   */
  private Evidence fitting(Fact fact, Compatibility kernel) {
    if (!fact.hurts(kernel) || comparison.isStrict()) {
      return Evidence.HARMLESS;
    }
    Schema before = fact.place().before();
    Schema after = fact.place().after();
    if (kernel.isImpossible(before, after)) {
      return Evidence.doubtful(Doubt.IMPOSSIBLE);
    }
    if (fact.element() == Element.COMPOSITION && fact.demand().isEmpty()) {
      Described described = new Described(kernel.direction(), comparison.anchors());
      boolean known =
          kernel.oldWrites() ? described.by(after, before) : described.by(before, after);
      return known ? Evidence.HARMLESS : Evidence.doubtful(Doubt.UNDESCRIBED);
    }
    boolean literal =
        !fact.mayBeAboutUndocumented()
            || kernel.meetsLiterally(before, after, fact.demand().orElseThrow())
                instanceof Answer.Contained;
    return literal ? Evidence.HARMLESS : Evidence.doubtful(Doubt.UNDOCUMENTED);
  }

  /** What the kernel says about the smallest place that explains the fact. */
  private Answer proof(Fact fact, Compatibility kernel) {
    SchemaDelta place = fact.place();
    if (fact.closes()) {
      return kernel.literal(place.before(), place.after());
    }
    Answer part =
        fact.demand()
            .map(demand -> kernel.meets(place.before(), place.after(), demand))
            .orElse(UNASKED);
    return part instanceof Answer.NotContained ? part : answer(kernel, place);
  }

  private Answer answer(Compatibility kernel, SchemaDelta place) {
    Answer known = answers.get(place);
    if (known == null) {
      known = kernel.forward(place.before(), place.after());
      answers.put(place, known);
    }
    return known;
  }
}
