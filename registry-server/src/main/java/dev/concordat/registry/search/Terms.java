package dev.concordat.registry.search;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** Cuts what there is to find of a contract into words. */
final class Terms {
  private static final int MOST_OF_A_KIND = 5000;
  private static final int LONGEST_SHOWN = 200;

  private Terms() {}

  static Set<Term> of(SearchEntry entry) {
    Set<Term> terms = new LinkedHashSet<>();
    for (Kind kind : Kind.values()) {
      firstPlaces(entry.texts().getOrDefault(kind, Set.of()))
          .forEach((word, shown) -> terms.add(new Term(word, kind, shown)));
    }
    return terms;
  }

  /** Each word with the first text that it stands in. */
  private static Map<String, String> firstPlaces(Set<String> texts) {
    Map<String, String> places = new LinkedHashMap<>();
    for (String text : texts) {
      String shown = text.substring(0, Math.min(text.length(), LONGEST_SHOWN));
      for (String word : Words.in(text)) {
        if (places.size() < MOST_OF_A_KIND) {
          places.putIfAbsent(word, shown);
        }
      }
    }
    return places;
  }
}
