package dev.concordat.checker.diff;

import dev.concordat.checker.schema.Answer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Everything that differs in a payload, each fact once, nearest first. Facts below a place that the
 * kernel found to fit are harmless there; they count when another way leads to them as well.
 */
final class Payload {
  private final Proofs proofs;
  private final Compatibility kernel;
  private final List<Found> found = new ArrayList<>();
  private final Set<SchemaDelta> counting = newSet();
  private final Set<SchemaDelta> told = newSet();

  /**
   * A fact.
   *
   * @param pointer leads to its place
   * @param harmless whether a place around it is proven to fit
   * @param answer what the kernel said about the place, for a fact that only it saw
   */
  record Found(Fact fact, String pointer, boolean harmless, Optional<Answer> answer) {}

  private Payload(Proofs proofs, Compatibility kernel) {
    this.proofs = proofs;
    this.kernel = kernel;
  }

  /**
   * Gathers the facts.
   *
   * @param proofs the kernel's answers about open places
   */
  static List<Found> gather(SchemaDelta root, Compatibility kernel, Proofs proofs) {
    var payload = new Payload(proofs, kernel);
    List<SchemaDelta.Edge> fitting = new ArrayList<>();
    payload.walk(List.of(new SchemaDelta.Edge("", root)), payload.counting, fitting, false);
    payload.walk(fitting, payload.told, new ArrayList<>(), true);
    return payload.found;
  }

  private void walk(
      List<SchemaDelta.Edge> start,
      Set<SchemaDelta> seen,
      List<SchemaDelta.Edge> fitting,
      boolean harmless) {
    List<SchemaDelta.Edge> level = start;
    while (!level.isEmpty()) {
      List<SchemaDelta.Edge> next = new ArrayList<>();
      for (SchemaDelta.Edge edge : level) {
        SchemaDelta delta = edge.delta();
        if (counting.contains(delta) || !seen.add(delta)) {
          continue;
        }
        if (!harmless && delta.isOpen() && fits(edge)) {
          counting.remove(delta);
          fitting.add(edge);
          continue;
        }
        for (Fact fact : delta.facts()) {
          found.add(new Found(fact, edge.pointer(), harmless, Optional.empty()));
        }
        for (SchemaDelta.Edge below : delta.edges()) {
          next.add(new SchemaDelta.Edge(edge.pointer() + below.pointer(), below.delta()));
        }
      }
      level = next;
    }
  }

  /** Asks the kernel about an open place; what it alone knows becomes a fact. */
  private boolean fits(SchemaDelta.Edge edge) {
    SchemaDelta delta = edge.delta();
    boolean explained = explains(delta, newSet());
    if (explained && !proofs.fits(delta, kernel)) {
      return false; // what is told below has witnesses of its own
    }
    Answer answer = proofs.answer(kernel, delta);
    if (answer instanceof Answer.Contained) {
      // Branches of a oneOf that overlap leave little that only one of them takes: a break in what
      // they share looks harmless then, unless the literal sets say so as well.
      return !explained
          || kernel.literal(delta.before(), delta.after()) instanceof Answer.Contained;
    }
    if (!explained) {
      Fact whole = Fact.whole(delta, answer, kernel.hurting());
      found.add(new Found(whole, edge.pointer(), false, Optional.of(answer)));
    }
    return false;
  }

  /** True when some fact here or below says why the place does not fit. */
  private boolean explains(SchemaDelta delta, Set<SchemaDelta> seen) {
    return seen.add(delta)
        && (delta.facts().stream().anyMatch(fact -> fact.hurts(kernel))
            || delta.edges().stream().anyMatch(edge -> explains(edge.delta(), seen)));
  }

  private static Set<SchemaDelta> newSet() {
    return Collections.newSetFromMap(new IdentityHashMap<>());
  }
}
