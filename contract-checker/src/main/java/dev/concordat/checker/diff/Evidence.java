package dev.concordat.checker.diff;

import dev.concordat.checker.schema.Witness;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What is known about a change beyond the fact: from the kernel, or from its announcement.
 *
 * @param harmless true when every payload that the change touches is proven to stay readable, so
 *     that the change is a reshaping as far as values are concerned
 * @param witness a payload that was readable before and is not any more
 * @param undecided why the kernel has no answer, when it has none
 * @param doubt why a proof of harmlessness does not settle it, when there is one that does not
 * @param ended the announced end of what is gone, when it has come
 */
public record Evidence(
    boolean harmless,
    Optional<Witness> witness,
    Optional<String> undecided,
    Optional<Doubt> doubt,
    Optional<LocalDate> ended) {

  /** The kernel was not asked: the change is not about values. */
  public static final Evidence NONE = known(false, Optional.empty(), Optional.empty());

  public static final Evidence HARMLESS = known(true, Optional.empty(), Optional.empty());

  private static Evidence known(
      boolean harmless, Optional<Witness> witness, Optional<String> undecided) {
    return new Evidence(harmless, witness, undecided, Optional.empty(), Optional.empty());
  }

  public static Evidence of(Optional<Witness> witness) {
    return known(false, witness, Optional.empty());
  }

  public static Evidence undecided(String reason) {
    return known(false, Optional.empty(), Optional.of(reason));
  }

  public static Evidence doubtful(Doubt doubt) {
    return new Evidence(
        false, Optional.empty(), Optional.empty(), Optional.of(doubt), Optional.empty());
  }

  /** What is gone was announced to go on that day, which has come. */
  static Evidence ended(Optional<LocalDate> day) {
    return NONE.endingOn(day);
  }

  /** The same about something whose announced end has come on that day. */
  Evidence endingOn(Optional<LocalDate> day) {
    return day.isEmpty() ? this : new Evidence(harmless, witness, undecided, doubt, day);
  }

  /** What is known when the same change shows in two payloads: the graver one counts. */
  Evidence and(Evidence other) {
    if (harmless) {
      return other;
    }
    if (other.harmless || other.doubt.isPresent()) {
      return this;
    }
    boolean better = doubt.isPresent() || witness.isEmpty() && other.witness.isPresent();
    return better || equals(NONE) ? other : this;
  }
}
