package dev.concordat.registry.checks;

import java.util.Comparator;
import java.util.List;

/** The words for severities, most harmful first. */
final class Severities {
  private static final List<String> WORST_FIRST = List.of("breaking", "risky", "safe");

  private Severities() {}

  static int rank(String severity) {
    return WORST_FIRST.indexOf(severity);
  }

  static int count(List<Finding> findings, String severity) {
    return (int) findings.stream().filter(finding -> finding.severity().equals(severity)).count();
  }

  /** The worst of them, or none. */
  static String worst(List<Finding> findings) {
    return findings.stream()
        .map(Finding::severity)
        .min(Comparator.comparingInt(Severities::rank))
        .orElse("none");
  }
}
