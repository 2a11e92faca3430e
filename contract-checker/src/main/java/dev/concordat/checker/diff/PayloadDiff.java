package dev.concordat.checker.diff;

import dev.concordat.checker.model.Direction;
import dev.concordat.checker.model.Position;
import dev.concordat.checker.model.Schema;
import dev.concordat.checker.schema.Answer;
import dev.concordat.checker.schema.Witness;
import dev.concordat.checker.source.Node;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Compares the payloads of a position. The walk finds where they differ; the kernel, asked about
 * the whole payload, decides whether that matters.
 */
final class PayloadDiff {
  private final Comparison comparison;
  private final Changes changes;
  private final Map<Direction, SchemaDiff> walks = new EnumMap<>(Direction.class);
  private final Map<SchemaDelta, List<Told>> told = new IdentityHashMap<>();
  private final Map<Fact, Optional<Witness>> witnesses = new IdentityHashMap<>();

  /** A fact about a payload, where it is in there, and what is known about it. */
  private record Told(Fact fact, String pointer, Evidence evidence) {}

  PayloadDiff(Comparison comparison, Changes changes) {
    this.comparison = comparison;
    this.changes = changes;
  }

  void compare(Change.Reach reach, Position position, Schema before, Schema after) {
    Direction direction = position.direction();
    Compatibility kernel = comparison.kernel(direction);
    if (kernel.alike(before, after)) {
      return;
    }
    boolean text = position.kind().isText();
    Schema was = text ? TextValue.of(before) : before;
    Schema is = text ? TextValue.of(after) : after;
    SchemaDelta delta =
        walks.computeIfAbsent(direction, d -> new SchemaDiff(kernel, d)).compare(was, is);
    if (delta != SchemaDelta.NONE) {
      told.computeIfAbsent(delta, d -> tell(kernel, d, was, is))
          .forEach(
              fact -> changes.fact(fact.fact(), direction, fact.pointer(), reach, fact.evidence()));
    }
  }

  private List<Told> tell(Compatibility kernel, SchemaDelta delta, Schema was, Schema is) {
    SchemaDelta.Gathered gathered = delta.gather();
    boolean hurts = gathered.found().stream().anyMatch(found -> hurts(found.fact(), kernel));
    if (!hurts && gathered.explained() && !comparison.isStrict()) {
      return gathered.found().stream()
          .map(found -> new Told(found.fact(), found.pointer(), Evidence.NONE))
          .toList();
    }
    Answer answer = kernel.forward(was, is);
    List<Told> facts = new ArrayList<>();
    for (SchemaDelta.Found found : gathered.found()) {
      facts.add(new Told(found.fact(), found.pointer(), evidence(found.fact(), kernel, answer)));
    }
    if (!hurts) {
      unexplained(kernel, answer, was, is).ifPresent(facts::add);
    }
    return facts;
  }

  private Evidence evidence(Fact fact, Compatibility kernel, Answer answer) {
    boolean requiredness =
        fact.action() == Action.BECAME_REQUIRED || fact.action() == Action.BECAME_OPTIONAL;
    if (!fact.element().isAboutValues() && !requiredness) {
      return Evidence.NONE;
    }
    if (answer instanceof Answer.Contained && !fact.closes()) {
      return Evidence.HARMLESS;
    }
    if (fact.undecided().isPresent()) {
      return Evidence.undecided(fact.undecided().get());
    }
    return hurts(fact, kernel) ? proof(fact, kernel) : Evidence.NONE;
  }

  /** A payload for the smallest place that explains the fact. */
  private Evidence proof(Fact fact, Compatibility kernel) {
    return Evidence.of(
        witnesses.computeIfAbsent(
            fact,
            f -> {
              Answer answer =
                  f.closes()
                      ? kernel.literal(f.oldPlace(), f.newPlace())
                      : kernel.forward(f.oldPlace(), f.newPlace());
              return answer instanceof Answer.NotContained broken
                  ? broken.witness()
                  : Optional.empty();
            }));
  }

  /** The kernel knows more than the walk saw: the finding is about the payload as a whole. */
  private static Optional<Told> unexplained(
      Compatibility kernel, Answer answer, Schema was, Schema is) {
    if (answer instanceof Answer.NotContained broken) {
      Fact fact = whole(kernel.hurting(), broken.keyword(), Optional.empty(), was, is);
      return Optional.of(new Told(fact, "", Evidence.of(broken.witness())));
    }
    if (answer instanceof Answer.Undecided undecided) {
      String reason = undecided.reason();
      Fact fact = whole(Action.UNDECIDED, reason, Optional.of(reason), was, is);
      return Optional.of(new Told(fact, "", Evidence.undecided(reason)));
    }
    return Optional.empty();
  }

  private static Fact whole(
      Action action, String subject, Optional<String> undecided, Schema was, Schema is) {
    Node before = was.node();
    Node after = is.node();
    return new Fact(
        Element.SCHEMA,
        action,
        subject,
        Optional.empty(),
        Optional.empty(),
        before,
        after,
        was,
        is,
        undecided);
  }

  /** Narrowed hurts where the new version reads, widened where it writes. */
  private static boolean hurts(Fact fact, Compatibility kernel) {
    boolean newReads = kernel.oldWrites();
    return switch (fact.action()) {
      case NARROWED, BECAME_REQUIRED -> newReads;
      case WIDENED, BECAME_OPTIONAL -> !newReads;
      case ADDED ->
          switch (fact.element()) {
            case REQUIRED_PROPERTY -> newReads;
            case CLOSED_PROPERTY -> !newReads;
            default -> false;
          };
      case REMOVED ->
          switch (fact.element()) {
            case REQUIRED_PROPERTY -> !newReads;
            case CLOSED_PROPERTY -> newReads;
            default -> false;
          };
      case UNDECIDED -> true;
      case CHANGED, RESHAPED -> false;
    };
  }
}
