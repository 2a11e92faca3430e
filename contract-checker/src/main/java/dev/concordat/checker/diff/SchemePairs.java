package dev.concordat.checker.diff;

import dev.concordat.checker.model.Security;
import dev.concordat.checker.model.Security.Alternative;
import dev.concordat.checker.model.SecurityScheme;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiPredicate;

/**
 * Which security schemes of two versions ask for the same credentials. What a scheme is counts, not
 * what it is called; the name decides where that differs.
 */
record SchemePairs(List<Pair> pairs, Security before, Security after) {

  /** The names of a scheme in the two versions. */
  record Pair(String before, String after) {}

  static SchemePairs of(Security before, Security after) {
    Set<String> left = new TreeSet<>(before.names());
    Set<String> right = new TreeSet<>(after.names());
    var pairs = new ArrayList<Pair>();
    BiPredicate<String, String> sameName = String::equals;
    BiPredicate<String, String> same = (a, b) -> both(before, after, a, b, SecurityScheme::means);
    pair(left, right, same.and(sameName), pairs);
    pair(left, right, same, pairs);
    pair(left, right, sameName, pairs);
    pair(
        left,
        right,
        (a, b) -> both(before, after, a, b, (x, y) -> x.credentials().equals(y.credentials())),
        pairs);
    return new SchemePairs(List.copyOf(pairs), before, after);
  }

  private static void pair(
      Set<String> left, Set<String> right, BiPredicate<String, String> belong, List<Pair> pairs) {
    for (String old : List.copyOf(left)) {
      Optional<String> found = right.stream().filter(now -> belong.test(old, now)).findFirst();
      if (found.isPresent()) {
        left.remove(old);
        right.remove(found.get());
        pairs.add(new Pair(old, found.get()));
      }
    }
  }

  private static boolean both(
      Security before,
      Security after,
      String old,
      String now,
      BiPredicate<SecurityScheme, SecurityScheme> test) {
    SecurityScheme was = before.schemes().get(old);
    SecurityScheme is = after.schemes().get(now);
    return was != null && is != null && test.test(was, is);
  }

  /** The old requirements with the new names of their schemes. */
  Security renamed(Security security) {
    Map<String, String> names = new HashMap<>();
    // A name of the new version that means something else must not be taken for the old scheme.
    before.names().forEach(name -> names.put(name, "former " + name));
    pairs.forEach(pair -> names.put(pair.before(), pair.after()));
    return mapped(security, names);
  }

  /** The new requirements, comparable with the renamed old ones. */
  Security settled(Security security) {
    return mapped(security, Map.of());
  }

  private Security mapped(Security security, Map<String, String> names) {
    Set<String> replaced = replaced();
    var alternatives = new ArrayList<Alternative>();
    for (Alternative alternative : security.alternatives()) {
      Map<String, Set<String>> scopes = new HashMap<>();
      alternative
          .scopes()
          .forEach(
              (name, needed) -> {
                String now = names.getOrDefault(name, name);
                scopes.put(now, replaced.contains(now) ? Set.of() : needed);
              });
      alternatives.add(new Alternative(scopes));
    }
    return new Security(alternatives, security.node());
  }

  /** Schemes that turned into something else: what scopes they need is told by that. */
  private Set<String> replaced() {
    Set<String> replaced = new TreeSet<>();
    for (Pair pair : pairs) {
      SecurityScheme was = before.schemes().get(pair.before());
      SecurityScheme is = after.schemes().get(pair.after());
      if (was != null && is != null && !was.credentials().equals(is.credentials())) {
        replaced.add(pair.after());
      }
    }
    return replaced;
  }
}
