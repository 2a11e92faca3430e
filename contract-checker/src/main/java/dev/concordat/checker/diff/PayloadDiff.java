package dev.concordat.checker.diff;

import dev.concordat.checker.model.Direction;
import dev.concordat.checker.model.Position;
import dev.concordat.checker.model.PositionKind;
import dev.concordat.checker.model.Schema;
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
  private final ParameterText texts;
  private final RawBytes bytes;
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
    this.texts = new ParameterText(comparison.anchors());
    this.bytes = new RawBytes(comparison.anchors());
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
    if (kernel.alike(before, after) || bytes.inBoth(position, before, after)) {
      return;
    }
    Schemas read = position.kind().isText() ? texts.of(kernel, schemas) : schemas;
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

  private List<Told> tell(Compatibility kernel, SchemaDelta payload) {
    List<Payload.Found> found = Payload.gather(payload, kernel, proofs);
    boolean single =
        found.stream().filter(fact -> !fact.harmless() && fact.fact().hurts(kernel)).count() == 1;
    List<Told> facts = new ArrayList<>();
    for (Payload.Found fact : found) {
      boolean alone = single && fact.fact().hurts(kernel) && !fact.harmless();
      Evidence part = proofs.evidence(fact, kernel);
      Evidence known = alone ? proofs.orWhole(payload, kernel, part) : part;
      Evidence evidence =
          wholes.around(kernel, payload, fact, known).endingOn(ends.of(fact.fact()));
      facts.add(new Told(fact.fact(), fact.pointer() + fact.fact().step(), evidence));
    }
    return facts;
  }
}
