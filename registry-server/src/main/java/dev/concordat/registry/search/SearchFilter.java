package dev.concordat.registry.search;

import dev.concordat.registry.problems.ProblemException;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What is looked for: each word, or one that is spelled nearly so, must begin a word of the
 * contract.
 *
 * @param words each with the words of the index that it may stand for; empty: itself, as a prefix
 */
record SearchFilter(
    List<Word> words,
    Optional<Kind> kind,
    Optional<String> format,
    Optional<String> owner,
    Optional<String> lifecycle,
    Optional<String> label) {
  private static final int MOST_WORDS = 8;

  SearchFilter {
    words = List.copyOf(words);
    if (words.size() > MOST_WORDS) {
      throw ProblemException.of(
          400,
          "too-many-words",
          "Too many words",
          "q may have %d words; found %d.".formatted(MOST_WORDS, words.size()));
    }
  }

  /** A word that was asked for, and the spellings that are meant when nothing begins with it. */
  record Word(String text, Set<String> meant) {}
}
