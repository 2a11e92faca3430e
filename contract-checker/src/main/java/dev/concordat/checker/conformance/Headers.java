package dev.concordat.checker.conformance;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Headers of HTTP: names are the same in upper and lower case (RFC 9110, section 5.1). */
public record Headers(Map<String, List<String>> byName) {
  public static final Headers NONE = new Headers(Map.of());

  public Headers {
    Map<String, List<String>> lower = new TreeMap<>();
    byName.forEach(
        (name, values) ->
            lower
                .computeIfAbsent(name.toLowerCase(Locale.ROOT), each -> new ArrayList<>())
                .addAll(values));
    lower.replaceAll((name, values) -> List.copyOf(values));
    byName = Map.copyOf(lower);
  }

  /** One header, which is most that tests need. */
  public static Headers of(String name, String value) {
    return new Headers(Map.of(name, List.of(value)));
  }

  /** The same headers and one more. */
  public Headers and(String name, String value) {
    Map<String, List<String>> more = new TreeMap<>(byName);
    List<String> values = new ArrayList<>(all(name));
    values.add(value);
    more.put(name.toLowerCase(Locale.ROOT), values);
    return new Headers(more);
  }

  public List<String> all(String name) {
    return byName.getOrDefault(name.toLowerCase(Locale.ROOT), List.of());
  }

  public Optional<String> first(String name) {
    return all(name).stream().findFirst();
  }
}
