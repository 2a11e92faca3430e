package dev.concordat.registry.search;

import java.util.Optional;

/** Where the words end that begin with another one, in the order of digits before letters. */
final class Prefix {
  private Prefix() {}

  /** The first word behind them; empty when there is none. */
  static Optional<String> end(String prefix) {
    int last = prefix.length() - 1;
    while (last >= 0 && prefix.charAt(last) == 'z') {
      last--;
    }
    if (last < 0) {
      return Optional.empty();
    }
    char next = prefix.charAt(last) == '9' ? 'a' : (char) (prefix.charAt(last) + 1);
    return Optional.of(prefix.substring(0, last) + next);
  }
}
