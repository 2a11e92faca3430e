package dev.concordat.checker.schema;

import dev.concordat.checker.source.Node;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which pairs of schemas are alike, as far as it is known. References may lead back to a pair that
 * is being compared; it is taken to be alike then, and what rests on that is settled together with
 * it. A difference settles every pair on the way to it.
 */
final class AlikePairs {
  /** Marks an answer that depends on the way that led to it: it is not kept. */
  private static final int THIS_WAY = -1;

  private final Map<Pair, Boolean> known = new HashMap<>();

  /** The pairs that are being compared, numbered from the outermost. */
  private final Map<Pair, Integer> open = new HashMap<>();

  /** Pairs that are alike if an open pair is; the number is that of the outermost such pair. */
  private final Map<Pair, Integer> resting = new HashMap<>();

  private final List<Pair> restingInOrder = new ArrayList<>();

  /** The outermost open pair that the answer being worked out rests on. */
  private int restsOn = Integer.MAX_VALUE;

  /** Two nodes; nodes are equal only to themselves. */
  record Pair(Node a, Node b) {}

  /** What held when a pair was opened. */
  record Opened(Pair pair, int number, int mark, int outer) {}

  void start() {
    restsOn = Integer.MAX_VALUE;
  }

  /** The answer for a pair that is decided or being compared; null when it has to be compared. */
  @Nullable Boolean answer(Pair pair) {
    Boolean before = known.get(pair);
    if (before != null) {
      return before;
    }
    Integer assumed = open.containsKey(pair) ? open.get(pair) : resting.get(pair);
    if (assumed == null) {
      return null;
    }
    restsOn = Math.min(restsOn, assumed);
    return true;
  }

  Opened open(Pair pair) {
    var opened = new Opened(pair, open.size(), restingInOrder.size(), restsOn);
    open.put(pair, opened.number);
    restsOn = Integer.MAX_VALUE;
    return opened;
  }

  void restOnTheWay() {
    restsOn = THIS_WAY;
  }

  void close(Opened opened, boolean same) {
    open.remove(opened.pair);
    if (!same || restsOn >= opened.number) {
      known.put(opened.pair, same);
      settle(opened.mark, same);
    } else if (restsOn != THIS_WAY) {
      resting.put(opened.pair, restsOn);
      restingInOrder.add(opened.pair);
    }
    restsOn = Math.min(opened.outer, restsOn);
  }

  /** What rested on the pair just decided: alike with it, or open again. */
  private void settle(int mark, boolean same) {
    List<Pair> settled = restingInOrder.subList(mark, restingInOrder.size());
    for (Pair pair : settled) {
      resting.remove(pair);
      if (same) {
        known.put(pair, true);
      }
    }
    settled.clear();
  }
}
