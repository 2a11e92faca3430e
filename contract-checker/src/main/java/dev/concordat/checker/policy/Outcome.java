package dev.concordat.checker.policy;

/** A verdict in one word: the worst of its findings. */
public enum Outcome {
  BREAKING("breaking"),
  RISKY("risky"),
  /** Something differs, and nobody breaks. */
  SAFE("safe"),
  /** Nothing that matters differs. */
  NONE("none");

  private final String id;

  Outcome(String id) {
    this.id = id;
  }

  public String id() {
    return id;
  }

  /** True when this is as bad as the other, or worse. */
  public boolean isAtLeast(Outcome other) {
    return compareTo(other) <= 0;
  }
}
