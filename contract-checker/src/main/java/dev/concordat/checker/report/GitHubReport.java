package dev.concordat.checker.report;

import dev.concordat.checker.policy.Verdict;
import dev.concordat.checker.rules.Finding;
import dev.concordat.checker.rules.Severity;
import dev.concordat.checker.source.Location;
import java.util.stream.Collectors;

/** A verdict as GitHub Actions shows it beside the code: workflow commands, one a line. */
public final class GitHubReport {
  private GitHubReport() {}

  public static String of(Verdict verdict) {
    String annotations =
        verdict.findings().stream().map(GitHubReport::annotation).collect(Collectors.joining());
    return annotations + text(Summary.of(verdict)) + "\n";
  }

  private static String annotation(Finding finding) {
    String place = Summary.place(finding).map(GitHubReport::place).orElse("");
    String message =
        finding.message()
            + "\n"
            + Summary.where(finding)
            + "\n"
            + finding.why()
            + finding.hint().map(hint -> "\n" + hint).orElse("");
    return "::%s %stitle=%s::%s\n"
        .formatted(level(finding.severity()), place, property(finding.rule()), text(message));
  }

  private static String place(Location place) {
    String line =
        place.line() == 0 ? "" : "line=%d,col=%d,".formatted(place.line(), place.column());
    return "file=%s,%s".formatted(property(place.file()), line);
  }

  private static String level(Severity severity) {
    return switch (severity) {
      case BREAKING -> "error";
      case RISKY -> "warning";
      case SAFE -> "notice";
    };
  }

  /** A text that cannot end the command, or start another one. */
  private static String text(String text) {
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
  }

  private static String property(String text) {
    return text(text).replace(":", "%3A").replace(",", "%2C");
  }
}
