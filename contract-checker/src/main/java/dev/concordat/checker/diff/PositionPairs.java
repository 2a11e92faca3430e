package dev.concordat.checker.diff;

import dev.concordat.checker.model.Position;
import dev.concordat.checker.model.PositionKind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;

/**
 * Which positions of two exchanges belong together: those of the same name; a parameter and the one
 * of its name in another place; a status or media type and the range that speaks for it.
 *
 * @param removed those of the old exchange that the new one has nothing for
 * @param added those of the new exchange that the old one has nothing for
 */
record PositionPairs(List<Pair> pairs, List<Position> removed, List<Position> added) {

  /** Why two positions belong together. */
  enum Tie {
    SAME,
    /** A parameter, in another place. */
    MOVED,
    /** The new one is a range, which says more than the old one. */
    WIDENED,
    /** The old one is a range, which says more than the new one. */
    NARROWED,
    /** One of them is a range that both versions have: it spoke, or speaks, for the other. */
    RESHAPED
  }

  record Pair(Position before, Position after, Tie tie) {}

  static PositionPairs of(List<Position> before, List<Position> after) {
    var search = new Search(before, after);
    search.pair(Tie.SAME, PositionPairs::sameKey);
    search.pair(Tie.SAME, (a, b) -> search.onlyOne(PositionKind.MESSAGE, a, b));
    search.pair(Tie.SAME, (a, b) -> search.onlyOne(PositionKind.PATH_PARAMETER, a, b));
    search.pair(Tie.MOVED, PositionPairs::isMoved);
    search.ranges();
    return new PositionPairs(search.pairs, search.left, search.right);
  }

  private static boolean sameKey(Position a, Position b) {
    return a.kind() == b.kind() && a.key().equals(b.key());
  }

  /** A path tells which parameters are in it, so none moves in or out. */
  private static boolean isMoved(Position a, Position b) {
    return isMovable(a) && isMovable(b) && a.key().equalsIgnoreCase(b.key());
  }

  private static boolean isMovable(Position position) {
    return position.kind().isParameter() && position.kind() != PositionKind.PATH_PARAMETER;
  }

  /** What is not paired yet. */
  private static final class Search {
    private final List<Position> before;
    private final List<Position> after;
    private final List<Position> left;
    private final List<Position> right;
    private final List<Pair> pairs = new ArrayList<>();

    Search(List<Position> before, List<Position> after) {
      this.before = before;
      this.after = after;
      this.left = new ArrayList<>(before);
      this.right = new ArrayList<>(after);
    }

    void pair(Tie tie, BiPredicate<Position, Position> belong) {
      for (Position old : List.copyOf(left)) {
        Optional<Position> found = right.stream().filter(now -> belong.test(old, now)).findFirst();
        if (found.isPresent()) {
          left.remove(old);
          right.remove(found.get());
          pairs.add(new Pair(old, found.get(), tie));
        }
      }
    }

    /**
     * Messages are often renamed, and so are the parts of a path: the only one that is left on
     * either side is the same.
     */
    boolean onlyOne(PositionKind kind, Position a, Position b) {
      return a.kind() == kind
          && b.kind() == kind
          && a.direction() == b.direction()
          && left.stream().filter(p -> p.kind() == kind).count() == 1
          && right.stream().filter(p -> p.kind() == kind).count() == 1;
    }

    void ranges() {
      List<Position> ranges = new ArrayList<>();
      for (Position old : List.copyOf(left)) {
        range(old, after, before)
            .ifPresent(
                range -> {
                  left.remove(old);
                  ranges.add(range);
                  pairs.add(new Pair(old, range, has(before, range) ? Tie.RESHAPED : Tie.WIDENED));
                });
      }
      for (Position now : List.copyOf(right)) {
        range(now, before, after)
            .ifPresent(
                range -> {
                  right.remove(now);
                  ranges.add(range);
                  pairs.add(new Pair(range, now, has(after, range) ? Tie.RESHAPED : Tie.NARROWED));
                });
      }
      left.removeAll(ranges);
      right.removeAll(ranges);
    }

    /** The closest range among the others that speaks for a position. */
    private static Optional<Position> range(
        Position position, List<Position> others, List<Position> own) {
      return others.stream()
          .filter(other -> other.kind() == position.kind())
          .filter(other -> Ranges.covers(other, position))
          .filter(other -> Ranges.isMeant(other, position, others, own))
          .max(Comparator.comparing(Ranges::closeness));
    }

    private static boolean has(List<Position> positions, Position one) {
      return positions.stream().anyMatch(position -> sameKey(position, one));
    }
  }
}
