package dev.concordat.checker.schema;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Numbers: an interval, multiples to be and not to be, values left out. Exact. */
final class Numbers implements Theory {
  private static final int TRIES = 20_000;

  private final List<Fact> facts;
  private final List<BigDecimal> avoided = new ArrayList<>();
  private final Set<JsonNode> others = new HashSet<>();
  private Interval interval = Interval.ALL;
  private @Nullable BigDecimal unit;

  Numbers(List<Fact> facts) {
    this.facts = facts;
    for (Fact fact : facts) {
      if (fact instanceof Fact.Within within) {
        interval = interval.and(within.interval());
      } else if (fact instanceof Fact.Multiple multiple && multiple.holds()) {
        unit = unit == null ? multiple.of() : leastCommonMultiple(unit, multiple.of());
      } else if (fact instanceof Fact.Multiple multiple) {
        avoided.add(multiple.of());
      } else if (fact instanceof Fact.Other other) {
        others.addAll(other.values());
      }
    }
  }

  @Override
  public boolean isContradictory() {
    return interval.isEmpty() || solve() instanceof Outcome.None;
  }

  @Override
  public boolean excludes(List<Fact> further) {
    return new Numbers(Theory.join(facts, further)).isContradictory();
  }

  @Override
  public Outcome solve() {
    if (interval.isEmpty()) {
      return Outcome.NONE;
    }
    return Theory.qualified(unit == null ? anyReal() : anyMultiple(unit), facts);
  }

  private Outcome anyMultiple(BigDecimal step) {
    for (BigDecimal each : avoided) {
      if (MultipleOf.divides(each, step)) {
        return Outcome.NONE;
      }
    }
    // The multiples of the step that are to be avoided recur with this period.
    BigDecimal period = step;
    for (BigDecimal each : avoided) {
      period = leastCommonMultiple(period, each);
    }
    BigInteger perPeriod = period.divideToIntegralValue(step).toBigInteger();
    BigInteger enough = perPeriod.multiply(BigInteger.valueOf(others.size() + 1L));
    boolean down = interval.low().isEmpty() && interval.high().isPresent();
    BigDecimal at = first(step, down);
    for (int i = 0; i < TRIES; i++) {
      if (!interval.contains(at) || enough.compareTo(BigInteger.valueOf(i)) <= 0) {
        return Outcome.NONE;
      }
      if (isFine(at)) {
        return new Outcome.Found(Values.number(at));
      }
      at = down ? at.subtract(step) : at.add(step);
    }
    return Outcome.unknown("a number that avoids many multiples");
  }

  /** The multiple to begin with: the one next to the end from which to count. */
  private BigDecimal first(BigDecimal step, boolean down) {
    Optional<Interval.End> end = down ? interval.high() : interval.low();
    if (end.isEmpty()) {
      return BigDecimal.ZERO;
    }
    BigDecimal multiple =
        end.get()
            .value()
            .divide(step, 0, down ? RoundingMode.FLOOR : RoundingMode.CEILING)
            .multiply(step);
    boolean skip = !end.get().included() && multiple.compareTo(end.get().value()) == 0;
    return !skip ? multiple : down ? multiple.subtract(step) : multiple.add(step);
  }

  private boolean isFine(BigDecimal number) {
    return interval.contains(number)
        && avoided.stream().noneMatch(each -> MultipleOf.divides(each, number))
        && !others.contains(Values.number(number));
  }

  private Outcome anyReal() {
    if (interval.low().isPresent()
        && interval.high().isPresent()
        && interval.low().get().value().compareTo(interval.high().get().value()) == 0) {
      BigDecimal only = interval.low().get().value();
      return isFine(only) ? new Outcome.Found(Values.number(only)) : Outcome.NONE;
    }
    for (BigDecimal candidate : simple()) {
      if (isFine(candidate)) {
        return new Outcome.Found(Values.number(candidate));
      }
    }
    // Between two ends there are more numbers than could be left out; odd fractions miss multiples.
    BigDecimal low = low();
    BigDecimal width = high().subtract(low);
    BigDecimal fraction = new BigDecimal("0.137");
    for (int i = 0; i < others.size() + 50; i++) {
      BigDecimal candidate = low.add(width.multiply(fraction));
      if (isFine(candidate)) {
        return new Outcome.Found(Values.number(candidate));
      }
      fraction = fraction.multiply(new BigDecimal("0.9137"), new MathContext(20));
    }
    return Outcome.unknown("a number that avoids many multiples");
  }

  private List<BigDecimal> simple() {
    List<BigDecimal> candidates = new ArrayList<>();
    candidates.add(BigDecimal.ZERO);
    candidates.add(BigDecimal.ONE);
    interval.low().ifPresent(end -> around(end.value(), candidates));
    interval.high().ifPresent(end -> around(end.value(), candidates));
    candidates.add(new BigDecimal("0.5"));
    candidates.add(low().add(high()).multiply(new BigDecimal("0.5")));
    return candidates;
  }

  private static void around(BigDecimal end, List<BigDecimal> candidates) {
    candidates.add(end);
    candidates.add(end.setScale(0, RoundingMode.FLOOR));
    candidates.add(end.setScale(0, RoundingMode.CEILING));
    candidates.add(end.add(BigDecimal.ONE));
    candidates.add(end.subtract(BigDecimal.ONE));
    candidates.add(end.add(new BigDecimal("0.5")));
    candidates.add(end.subtract(new BigDecimal("0.5")));
  }

  private BigDecimal low() {
    return interval
        .low()
        .map(Interval.End::value)
        .orElseGet(
            () ->
                interval
                    .high()
                    .map(end -> end.value().subtract(BigDecimal.TEN))
                    .orElse(BigDecimal.ZERO));
  }

  private BigDecimal high() {
    return interval.high().map(Interval.End::value).orElseGet(() -> low().add(BigDecimal.TEN));
  }

  /** Of two decimal fractions, by that of integers. */
  private static BigDecimal leastCommonMultiple(BigDecimal one, BigDecimal other) {
    int scale = Math.max(Math.max(one.scale(), other.scale()), 0);
    BigInteger a = one.movePointRight(scale).toBigIntegerExact();
    BigInteger b = other.movePointRight(scale).toBigIntegerExact();
    return new BigDecimal(a.divide(a.gcd(b)).multiply(b)).movePointLeft(scale);
  }
}
