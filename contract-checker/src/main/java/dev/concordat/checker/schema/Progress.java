package dev.concordat.checker.schema;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is known of goals, and which are being worked on.
 *
 * <p>A goal that comes up again below itself is taken to have no value: a smallest value never
 * needs a smaller one of its own kind. What was concluded from that is kept only as long as it
 * stands.
 */
final class Progress {
  private static final int NOBODY = Integer.MAX_VALUE;

  private final Map<Goal, Outcome> known = new HashMap<>();
  private final Map<Goal, Integer> open = new HashMap<>();
  private final Map<Goal, Provisional> provisional = new HashMap<>();

  /** The outermost open goal that was taken to be empty since the current goal was begun. */
  private int leansOn = NOBODY;

  /** An outcome that holds if the open goal at that depth has no value. */
  private record Provisional(Outcome outcome, int leansOn) {}

  @Nullable Outcome recall(Goal goal) {
    Outcome outcome = known.get(goal);
    if (outcome != null) {
      return outcome;
    }
    Integer depth = open.get(goal);
    if (depth != null) {
      leansOn = Math.min(leansOn, depth);
      return Outcome.NONE;
    }
    Provisional earlier = provisional.get(goal);
    if (earlier == null) {
      return null;
    }
    leansOn = Math.min(leansOn, earlier.leansOn);
    return earlier.outcome;
  }

  int depth() {
    return open.size();
  }

  /** Begins a goal; the result is to be handed to {@link #end}. */
  int begin(Goal goal) {
    int outer = leansOn;
    leansOn = NOBODY;
    open.put(goal, open.size());
    return outer;
  }

  void end(Goal goal, Outcome outcome, int outer) {
    int depth = open.size() - 1;
    open.remove(goal);
    boolean certain = leansOn >= depth;
    if (outcome instanceof Outcome.Found || certain) {
      known.put(goal, outcome);
      settle(depth, outcome instanceof Outcome.None);
    } else {
      provisional.put(goal, new Provisional(outcome, leansOn));
      lean(depth, leansOn);
    }
    leansOn = Math.min(outer, certain || outcome instanceof Outcome.Found ? NOBODY : leansOn);
  }

  /** Forgets what is unfinished, after a search was given up. */
  void abandon() {
    open.clear();
    provisional.clear();
    known.values().removeIf(Outcome.Unknown.class::isInstance);
    leansOn = NOBODY;
  }

  private void settle(int depth, boolean empty) {
    if (provisional.isEmpty()) {
      return;
    }
    List<Goal> settled = new ArrayList<>();
    provisional.forEach(
        (goal, each) -> {
          if (each.leansOn >= depth) {
            settled.add(goal);
            if (empty) {
              known.put(goal, each.outcome);
            }
          }
        });
    settled.forEach(provisional::remove);
  }

  private void lean(int from, int to) {
    provisional.replaceAll(
        (goal, each) -> each.leansOn == from ? new Provisional(each.outcome, to) : each);
  }
}
