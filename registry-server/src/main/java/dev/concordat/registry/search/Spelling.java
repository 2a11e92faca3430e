package dev.concordat.registry.search;

import java.util.Set;
import java.util.TreeSet;

/** Words that one mistake apart: a letter too much, one too few, a wrong one, two exchanged. */
final class Spelling {
  /** Shorter words are one mistake apart from too many others. */
  static final int SHORTEST = 4;

  private Spelling() {}

  /**
   * The word without each of its letters, and itself: two that share one may be one mistake apart.
   */
  static Set<String> variants(String word) {
    Set<String> variants = new TreeSet<>();
    variants.add(word);
    for (int n = 0; n < word.length(); n++) {
      variants.add(word.substring(0, n) + word.substring(n + 1));
    }
    return variants;
  }

  /** Whether at most one mistake lies between two words. */
  static boolean close(String one, String other) {
    if (Math.abs(one.length() - other.length()) > 1) {
      return false;
    }
    int n = 0;
    while (n < Math.min(one.length(), other.length()) && one.charAt(n) == other.charAt(n)) {
      n++;
    }
    return rest(one, n + 1).equals(rest(other, n + 1))
        || rest(one, n).equals(rest(other, n + 1))
        || rest(one, n + 1).equals(rest(other, n))
        || exchanged(one, other, n);
  }

  private static boolean exchanged(String one, String other, int n) {
    return n + 1 < one.length()
        && n + 1 < other.length()
        && one.charAt(n) == other.charAt(n + 1)
        && one.charAt(n + 1) == other.charAt(n)
        && rest(one, n + 2).equals(rest(other, n + 2));
  }

  private static String rest(String word, int from) {
    return word.substring(Math.min(from, word.length()));
  }
}
