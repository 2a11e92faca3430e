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
 * needs a smaller one of its own kind. What was concluded from that is provisional: it is kept, in
 * the order in which it was concluded, until the goal that it leans on is decided.
 */
final class Progress {
  private static final int NOBODY = Integer.MAX_VALUE;
  private static final Outcome CIRCULAR = Outcome.unknown("a schema that applies itself");

  private final Map<Goal, Outcome> known = new HashMap<>();
  private final Map<Goal, Opened> open = new HashMap<>();
  private final Map<Goal, Provisional> provisional = new HashMap<>();
  private final List<Goal> order = new ArrayList<>();

  /** Neighbours in {@link #order} that stand or fall together, the outermost first. */
  private final List<Group> groups = new ArrayList<>();

  /** The outermost open goal that was taken to be empty since the current goal was begun. */
  private int leansOn = NOBODY;

  /**
   * A goal that is being worked on.
   *
   * @param depth how many were open before
   * @param level how many of those were about a value further out
   */
  private record Opened(int depth, int level) {}

  private record Provisional(Outcome outcome, int index) {}

  /** The conclusions from an index on, which hold if the open goal at that depth has no value. */
  private record Group(int start, int leansOn) {}

  /** What has to be restored when a goal that was begun ends. */
  record Mark(int leansOn, int start) {}

  /**
   * What is known of a goal; null for nothing.
   *
   * @param level how far inside the outermost value its value lies
   */
  @Nullable Outcome recall(Goal goal, int level) {
    Outcome outcome = known.get(goal);
    if (outcome != null) {
      return outcome;
    }
    Opened above = open.get(goal);
    if (above != null) {
      leansOn = Math.min(leansOn, above.depth);
      return above.level < level ? Outcome.NONE : CIRCULAR;
    }
    Provisional earlier = provisional.get(goal);
    if (earlier == null) {
      return null;
    }
    leansOn = Math.min(leansOn, groups.get(group(earlier.index)).leansOn);
    return earlier.outcome;
  }

  int depth() {
    return open.size();
  }

  /** Begins a goal; what it returns is to be handed to {@link #end}. */
  Mark begin(Goal goal, int level) {
    Mark mark = new Mark(leansOn, order.size());
    leansOn = NOBODY;
    open.put(goal, new Opened(open.size(), level));
    return mark;
  }

  void end(Goal goal, Outcome outcome, Mark mark) {
    int depth = open.size() - 1;
    open.remove(goal);
    boolean found = outcome instanceof Outcome.Found;
    if (found || leansOn >= depth) {
      settle(mark.start, outcome instanceof Outcome.None);
      known.put(goal, outcome);
      leansOn = mark.leansOn;
    } else {
      provisional.put(goal, new Provisional(outcome, order.size()));
      order.add(goal);
      join(mark.start);
      leansOn = Math.min(mark.leansOn, leansOn);
    }
  }

  /** Forgets what is unfinished, after a search was given up. */
  void abandon() {
    open.clear();
    provisional.clear();
    order.clear();
    groups.clear();
    known.values().removeIf(Outcome.Unknown.class::isInstance);
    leansOn = NOBODY;
  }

  /** Makes what was concluded since then known, or forgets it. */
  private void settle(int start, boolean holds) {
    for (int i = order.size() - 1; i >= start; i--) {
      Goal goal = order.remove(i);
      Provisional conclusion = provisional.remove(goal);
      if (holds && conclusion != null) {
        known.put(goal, conclusion.outcome);
      }
    }
    while (!groups.isEmpty() && groups.get(groups.size() - 1).start >= start) {
      groups.remove(groups.size() - 1);
    }
  }

  /** Makes what was concluded since then one group, which leans on the outermost of all. */
  private void join(int start) {
    int outermost = leansOn;
    while (!groups.isEmpty() && groups.get(groups.size() - 1).start >= start) {
      outermost = Math.min(outermost, groups.remove(groups.size() - 1).leansOn);
    }
    groups.add(new Group(start, outermost));
  }

  /** The group that an index belongs to. */
  private int group(int index) {
    int low = 0;
    int high = groups.size() - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (groups.get(middle).start <= index) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low;
  }
}
