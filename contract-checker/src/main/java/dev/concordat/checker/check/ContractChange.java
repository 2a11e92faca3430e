package dev.concordat.checker.check;

import java.util.Locale;
import java.util.Optional;

/**
 * What has become of a contract.
 *
 * @param label the file as messages name it
 * @param compared with what it was; empty for a contract that is new or gone
 */
public record ContractChange(String label, Kind kind, Optional<Compared> compared) {

  /** What happened to it. */
  public enum Kind {
    CHANGED,
    NEW,
    DELETED;

    public String id() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
