package dev.concordat.checker.diff;

/** Why a change that is proven to fit may hurt somebody all the same. */
public enum Doubt {
  /** The proof holds for documented properties; others may be rejected. */
  UNDOCUMENTED,
  /** The values still fit a branch that does not speak of them. */
  UNDESCRIBED,
  /** Values travel as text, so that another type may be read all the same. */
  TEXT,
  /** Nothing was allowed there, so that a proof about it says nothing of what is really sent. */
  IMPOSSIBLE
}
