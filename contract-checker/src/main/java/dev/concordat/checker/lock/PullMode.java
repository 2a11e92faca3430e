package dev.concordat.checker.lock;

/** What a pull may change, and whom it may ask. */
public enum PullMode {
  /** Keeps what is pinned, and pins what is not yet. */
  KEEP,
  /** Looks for newer versions of everything. */
  UPDATE,
  /** Changes nothing in the lock: what does not match fails. Files that are missing are fetched. */
  FROZEN,
  /** As frozen, and asks nobody. */
  OFFLINE;

  boolean mayChangeTheLock() {
    return this == KEEP || this == UPDATE;
  }
}
