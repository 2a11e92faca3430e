package dev.concordat.checker.schema;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The languages of patterns found and not found together; the same few come up again and again. */
final class Languages {
  private final Map<Set<Fact.Match>, Language> known = new HashMap<>();

  /**
   * The strings for which all of these hold.
   *
   * @throws BeyondReachException when a pattern is out of reach or the automaton too large
   */
  Language of(List<Fact.Match> matches) {
    Set<Fact.Match> key = new HashSet<>(matches);
    Language language = known.get(key);
    if (language == null) {
      language = join(new ArrayList<>(key));
      known.put(key, language);
    }
    return language;
  }

  private Language join(List<Fact.Match> matches) {
    if (matches.isEmpty()) {
      return Language.ANY;
    }
    Fact.Match last = matches.get(matches.size() - 1);
    Language own = last.pattern().language();
    if (matches.size() == 1) {
      return last.holds() ? own : Language.ANY.minus(own);
    }
    Language others = of(matches.subList(0, matches.size() - 1));
    return last.holds() ? others.and(own) : others.minus(own);
  }
}
