package dev.concordat.checker.schema;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** A range of sizes, both ends included. */
record Span(int low, int high) {
  static final int UNBOUNDED = Integer.MAX_VALUE;
  static final Span ANY = new Span(0, UNBOUNDED);

  Span and(Span other) {
    return new Span(Math.max(low, other.low), Math.min(high, other.high));
  }

  boolean isEmpty() {
    return low > high;
  }

  boolean contains(int size) {
    return low <= size && size <= high;
  }

  /** The sizes outside of this span, as up to two demands. */
  List<Alternative> missed(Function<Span, Fact> demand) {
    List<Alternative> outside = new ArrayList<>(2);
    if (low > 0) {
      outside.add(Alternative.of(demand.apply(new Span(0, low - 1))));
    }
    if (high < UNBOUNDED) {
      outside.add(Alternative.of(demand.apply(new Span(high + 1, UNBOUNDED))));
    }
    return outside;
  }
}
