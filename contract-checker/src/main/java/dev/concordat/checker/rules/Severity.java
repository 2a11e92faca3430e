package dev.concordat.checker.rules;

/** What a finding means for those who use the contract, most harmful first. */
public enum Severity {
  /** Somebody who relies on the contract breaks. */
  BREAKING("breaking"),
  /** Somebody may break, or nobody can tell. */
  RISKY("risky"),
  /** Nobody breaks. */
  SAFE("safe");

  private final String id;

  Severity(String id) {
    this.id = id;
  }

  public String id() {
    return id;
  }

  /** The more harmful of the two. */
  public Severity worse(Severity other) {
    return compareTo(other) <= 0 ? this : other;
  }

  /** This one, or the limit where this is more harmful. */
  Severity atMost(Severity limit) {
    return compareTo(limit) < 0 ? limit : this;
  }

  /** One step less harmful. */
  public Severity lower() {
    return this == BREAKING ? RISKY : SAFE;
  }
}
