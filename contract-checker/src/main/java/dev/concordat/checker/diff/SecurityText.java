package dev.concordat.checker.diff;

import dev.concordat.checker.model.Security;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Security requirements in words: {@code oauth (read, write) or apiKey + session}. */
final class SecurityText {
  private SecurityText() {}

  static String of(Security security) {
    return security.isOpen()
        ? "none"
        : security.alternatives().stream()
            .map(alternative -> schemes(alternative.scopes()))
            .collect(Collectors.joining(" or "));
  }

  private static String schemes(Map<String, Set<String>> scopes) {
    return new TreeMap<>(scopes)
        .entrySet().stream()
            .map(scheme -> scheme.getKey() + scopes(scheme.getValue()))
            .collect(Collectors.joining(" + "));
  }

  private static String scopes(Set<String> scopes) {
    return scopes.isEmpty() ? "" : " (" + String.join(", ", new TreeSet<>(scopes)) + ")";
  }
}
