package dev.concordat.checker.conformance;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Whether something is as the contract says.
 *
 * @param deviations what is not
 * @param unchecked what nobody looked at, and why; it may or may not be as the contract says
 */
public record Conformity(List<Deviation> deviations, List<String> unchecked) {
  static final Conformity FULL = new Conformity(List.of(), List.of());

  public Conformity {
    deviations = List.copyOf(deviations);
    unchecked = List.copyOf(unchecked);
  }

  static Conformity of(Deviation deviation) {
    return new Conformity(List.of(deviation), List.of());
  }

  static Conformity of(List<Deviation> deviations) {
    return new Conformity(deviations, List.of());
  }

  static Conformity unchecked(String what) {
    return new Conformity(List.of(), List.of(what));
  }

  Conformity and(Conformity other) {
    List<Deviation> all = new ArrayList<>(deviations);
    all.addAll(other.deviations);
    List<String> left = new ArrayList<>(unchecked);
    left.addAll(other.unchecked);
    return new Conformity(all, left);
  }

  /** True when nothing deviates. */
  public boolean holds() {
    return deviations.isEmpty();
  }

  @Override
  public String toString() {
    return deviations.stream().map(Deviation::toString).collect(Collectors.joining("\n"));
  }
}
