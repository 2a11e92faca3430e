package dev.concordat.checker.policy;

import dev.concordat.checker.diff.Sense;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Who has to work with whom, in the words of schema registries: under BACKWARD a new reader reads
 * what the last version's writers send, under FORWARD the last version's readers read what new
 * writers send. The transitive forms mean all earlier versions instead of the last.
 */
public enum CompatibilityMode {
  NONE(false, EnumSet.noneOf(Sense.class)),
  BACKWARD(false, EnumSet.of(Sense.BACKWARD)),
  BACKWARD_TRANSITIVE(true, EnumSet.of(Sense.BACKWARD)),
  FORWARD(false, EnumSet.of(Sense.FORWARD)),
  FORWARD_TRANSITIVE(true, EnumSet.of(Sense.FORWARD)),
  FULL(false, EnumSet.allOf(Sense.class)),
  FULL_TRANSITIVE(true, EnumSet.allOf(Sense.class));

  private final boolean transitive;
  private final EnumSet<Sense> senses;

  CompatibilityMode(boolean transitive, EnumSet<Sense> senses) {
    this.transitive = transitive;
    this.senses = senses;
  }

  /** True when a version is compared with all earlier ones, not with the last only. */
  public boolean isTransitive() {
    return transitive;
  }

  public Set<Sense> senses() {
    return EnumSet.copyOf(senses);
  }

  /** The mode of that name, in any case, with {@code -} or {@code _}. */
  public static Optional<CompatibilityMode> of(String name) {
    String wanted = name.toUpperCase(Locale.ROOT).replace('-', '_');
    return Arrays.stream(values()).filter(mode -> mode.name().equals(wanted)).findFirst();
  }
}
