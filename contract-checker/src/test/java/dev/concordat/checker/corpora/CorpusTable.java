package dev.concordat.checker.corpora;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** How often we agree with each source, by what it claims. */
final class CorpusTable {
  private final Map<String, Map<Agreement, Integer>> rows = new TreeMap<>();

  CorpusTable(List<CorpusCase> cases) {
    cases.forEach(
        each ->
            rows.computeIfAbsent(row(each), key -> new EnumMap<>(Agreement.class))
                .merge(each.agreement(), 1, Integer::sum));
  }

  private static String row(CorpusCase each) {
    return "%-14s %-12s".formatted(each.source(), each.claim());
  }

  @Override
  public String toString() {
    String head =
        " ".repeat(27)
            + Arrays.stream(Agreement.values())
                .map(agreement -> "%14s".formatted(agreement))
                .collect(Collectors.joining());
    return head
        + System.lineSeparator()
        + rows.entrySet().stream()
            .map(row -> row.getKey() + cells(row.getValue()))
            .collect(Collectors.joining(System.lineSeparator()));
  }

  private static String cells(Map<Agreement, Integer> counts) {
    return Arrays.stream(Agreement.values())
        .map(agreement -> "%14d".formatted(counts.getOrDefault(agreement, 0)))
        .collect(Collectors.joining());
  }
}
