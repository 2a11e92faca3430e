package dev.concordat.registry.audit;

import java.util.Objects;

/** The last entry of the chain, or what the first one is chained to. */
record ChainEnd(long position, String hash) {
  static final ChainEnd NONE = new ChainEnd(0, "0".repeat(64));

  static ChainEnd of(RecordedEntry sealed) {
    return new ChainEnd(
        Objects.requireNonNull(sealed.position()), Objects.requireNonNull(sealed.hash()));
  }

  /** The end when an entry is chained to this one. */
  ChainEnd with(RecordedEntry entry) {
    long next = position + 1;
    return new ChainEnd(next, entry.hashAfter(hash, next));
  }
}
