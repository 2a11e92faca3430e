package dev.concordat.registry.contracts;

import dev.concordat.checker.model.Contract;
import java.util.Optional;

/** What a contract says of itself, cut to what lists can show. */
record Headline(String title, Optional<String> description) {
  private static final int LONGEST_TITLE = 500;
  private static final int LONGEST_DESCRIPTION = 4000;

  static Headline of(Contract contract) {
    return new Headline(
        cut(contract.title(), LONGEST_TITLE),
        contract.description().map(text -> cut(text, LONGEST_DESCRIPTION)));
  }

  /** PostgreSQL keeps no NUL, and half a surrogate pair is no character. */
  private static String cut(String text, int longest) {
    String kept = text.replace("\0", "");
    if (kept.length() <= longest) {
      return kept;
    }
    int end = Character.isHighSurrogate(kept.charAt(longest - 1)) ? longest - 1 : longest;
    return kept.substring(0, end);
  }
}
