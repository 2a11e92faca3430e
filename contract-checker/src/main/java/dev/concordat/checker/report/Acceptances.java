package dev.concordat.checker.report;

import dev.concordat.checker.rules.Finding;

/** What people paste to let a finding through. */
public final class Acceptances {
  private Acceptances() {}

  /**
   * An entry for {@code accepted} in concordat.yaml, with the reason and the date left to write.
   */
  public static String entry(Finding finding) {
    return Summary.acceptance(finding);
  }
}
