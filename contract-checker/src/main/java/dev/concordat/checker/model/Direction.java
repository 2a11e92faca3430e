package dev.concordat.checker.model;

/** Who writes a payload, seen from the contract's owner. */
public enum Direction {
  /** The other side writes, the owner reads: a request, a received message. */
  ACCEPTED("accepted"),
  /** The owner writes, the other side reads: a response, a sent message. */
  EMITTED("emitted");

  private final String id;

  Direction(String id) {
    this.id = id;
  }

  public String id() {
    return id;
  }

  /** The direction seen from the other side: what callbacks and webhooks turn around. */
  public Direction turned() {
    return this == ACCEPTED ? EMITTED : ACCEPTED;
  }
}
