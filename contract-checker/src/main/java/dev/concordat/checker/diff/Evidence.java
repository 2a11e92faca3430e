package dev.concordat.checker.diff;

import dev.concordat.checker.schema.Witness;
import java.util.Optional;

/**
 * What the kernel knows about a change.
 *
 * @param harmless true when every payload that the change touches is proven to stay readable, so
 *     that the change is a reshaping as far as values are concerned
 * @param witness a payload that was readable before and is not any more
 * @param undecided why the kernel has no answer, when it has none
 * @param doubt why a proof of harmlessness does not settle it, when there is one that does not
 */
public record Evidence(
    boolean harmless,
    Optional<Witness> witness,
    Optional<String> undecided,
    Optional<Doubt> doubt) {

  /** The kernel was not asked: the change is not about values. */
  public static final Evidence NONE =
      new Evidence(false, Optional.empty(), Optional.empty(), Optional.empty());

  public static final Evidence HARMLESS =
      new Evidence(true, Optional.empty(), Optional.empty(), Optional.empty());

  public static Evidence of(Optional<Witness> witness) {
    return new Evidence(false, witness, Optional.empty(), Optional.empty());
  }

  public static Evidence undecided(String reason) {
    return new Evidence(false, Optional.empty(), Optional.of(reason), Optional.empty());
  }

  public static Evidence doubtful(Doubt doubt) {
    return new Evidence(false, Optional.empty(), Optional.empty(), Optional.of(doubt));
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
