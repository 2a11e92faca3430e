package dev.concordat.registry.reviews;

import java.util.Locale;

/** Why a change needs approval. */
public enum ReviewKind {
  /** It breaks somebody. */
  BREAK,
  /** A version is to be retired before its sunset. */
  EARLY_RETIREMENT;

  String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
