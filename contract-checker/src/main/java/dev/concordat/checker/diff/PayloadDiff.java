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

/**
 * Compares the payloads of a position. The walk finds where they differ; the kernel, asked about
 * the smallest places that the walk cannot settle, decides whether that matters.
 */
final class PayloadDiff {
  private final Comparison comparison;
  private final Changes changes;
  private final TextValue texts;
  private final Proofs proofs;
  private final WholePayload wholes;
  private final PropertyEnd ends;
  private final Map<Direction, SchemaDiff> walks = new EnumMap<>(Direction.class);
  private final Map<SchemaDelta, List<Told>> told = new IdentityHashMap<>();

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
    this.proofs = new Proofs(comparison);
    this.wholes = new WholePayload(comparison);
    this.ends = new PropertyEnd(comparison);
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
        .computeIfAbsent(direction, d -> new SchemaDiff(comparison, kernel, d))
        .compare(read.before(), read.after())
        .ifPresent(
            delta -> {
              if (whole) {
                delta.leaveOpen();
              }
              told.computeIfAbsent(delta, d -> tell(kernel, d)).stream()
                  .filter(fact -> MediaTypeFacts.matters(fact.fact(), position))
                  .forEach(
                      fact ->
                          changes.fact(
                              fact.fact(),
                              direction,
                              fact.pointer(),
                              reach,
                              MediaTypeFacts.evidence(
                                  fact.fact(), fact.evidence(), kernel, position)));
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

  private List<Told> tell(Compatibility kernel, SchemaDelta payload) {
    List<Payload.Found> found =
        Payload.gather(payload, kernel, delta -> proofs.answer(kernel, delta));
    boolean single =
        found.stream().filter(fact -> !fact.harmless() && fact.fact().hurts(kernel)).count() == 1;
    List<Told> facts = new ArrayList<>();
    for (Payload.Found fact : found) {
      boolean alone = single && fact.fact().hurts(kernel) && !fact.harmless();
      Evidence part = proofs.evidence(fact, kernel);
      Evidence known = alone ? proofs.orWhole(payload, part) : part;
      Evidence evidence =
          wholes.around(kernel, payload, fact, known).endingOn(ends.of(fact.fact()));
      facts.add(new Told(fact.fact(), fact.pointer() + fact.fact().step(), evidence));
    }
    return facts;
  }
}
