package dev.concordat.checker.schema;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** An interval of numbers; an end that is missing is infinite. */
record Interval(Optional<End> low, Optional<End> high) {
  static final Interval ALL = new Interval(Optional.empty(), Optional.empty());

  /** An end of an interval. */
  record End(BigDecimal value, boolean included) {}

  static Interval atLeast(BigDecimal value, boolean included) {
    return new Interval(Optional.of(new End(value, included)), Optional.empty());
  }

  static Interval atMost(BigDecimal value, boolean included) {
    return new Interval(Optional.empty(), Optional.of(new End(value, included)));
  }

  Interval and(Interval other) {
    return new Interval(stricter(low, other.low, 1), stricter(high, other.high, -1));
  }

  boolean contains(BigDecimal number) {
    return beyond(low, number, 1) && beyond(high, number, -1);
  }

  boolean isEmpty() {
    if (low.isEmpty() || high.isEmpty()) {
      return false;
    }
    int order = low.get().value.compareTo(high.get().value);
    return order > 0 || order == 0 && !(low.get().included && high.get().included);
  }

  /** The numbers outside, as up to two intervals. */
  List<Interval> outside() {
    List<Interval> outside = new ArrayList<>(2);
    low.ifPresent(end -> outside.add(atMost(end.value, !end.included)));
    high.ifPresent(end -> outside.add(atLeast(end.value, !end.included)));
    return outside;
  }

  private static boolean beyond(Optional<End> end, BigDecimal number, int sign) {
    if (end.isEmpty()) {
      return true;
    }
    int order = number.compareTo(end.get().value) * sign;
    return order > 0 || order == 0 && end.get().included;
  }

  private static Optional<End> stricter(Optional<End> one, Optional<End> other, int sign) {
    if (one.isEmpty() || other.isEmpty()) {
      return one.isEmpty() ? other : one;
    }
    int order = one.get().value.compareTo(other.get().value) * sign;
    if (order == 0) {
      return one.get().included ? other : one;
    }
    return order > 0 ? one : other;
  }
}
