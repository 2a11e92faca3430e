package dev.concordat.checker.lint.functions;

import dev.concordat.checker.lint.jsonpath.Cursor;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * {@code concordat:consistentCasing}: the names of properties, or the segments of paths, are put
 * together as most are. Where there is no such majority nothing is said.
 */
final class ConsistentCasing implements LintFunction {
  /** Fewer names show no habit. */
  private static final int FEW = 5;

  private static final double MOST = 0.75;

  private final boolean paths;

  ConsistentCasing(Options options) {
    options.allow("of");
    options.needed("of");
    this.paths = options.word("of", List.of("properties", "paths")).orElse("").equals("paths");
  }

  @Override
  public List<Complaint> check(Target target, LintContext context) {
    Map<String, Cursor> names = paths ? segments(context) : properties(context);
    Map<NameStyle, Integer> counts = new EnumMap<>(NameStyle.class);
    names
        .keySet()
        .forEach(name -> NameStyle.of(name).ifPresent(s -> counts.merge(s, 1, Integer::sum)));
    int all = counts.values().stream().mapToInt(Integer::intValue).sum();
    Optional<NameStyle> habit =
        counts.entrySet().stream()
            .filter(entry -> all >= FEW && entry.getValue() >= MOST * all)
            .map(Map.Entry::getKey)
            .findFirst();
    if (habit.isEmpty()) {
      return List.of();
    }
    List<Complaint> complaints = new ArrayList<>();
    names.forEach(
        (name, place) ->
            NameStyle.of(name)
                .filter(style -> style != habit.get())
                .ifPresent(
                    style ->
                        complaints.add(
                            Complaint.at(
                                place,
                                "'%s' is in %s case, most of the others in %s case",
                                name,
                                style.id(),
                                habit.get().id()))));
    return complaints;
  }

  /** Each name where it is first used. */
  private static Map<String, Cursor> properties(LintContext context) {
    Map<String, Cursor> names = new LinkedHashMap<>();
    context.schemas().properties().forEach(property -> names.putIfAbsent(property.key(), property));
    return names;
  }

  private static Map<String, Cursor> segments(LintContext context) {
    Map<String, Cursor> names = new LinkedHashMap<>();
    Set<String> seen = new HashSet<>();
    for (Cursor path :
        context.resolved().root().child("paths").map(Cursor::children).orElse(List.of())) {
      for (String segment : path.key().split("/")) {
        if (!segment.contains("{") && seen.add(segment)) {
          names.putIfAbsent(segment, path);
        }
      }
    }
    return names;
  }
}
