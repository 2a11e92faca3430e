package dev.concordat.checker.report;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.concordat.checker.policy.Verdict;
import dev.concordat.checker.rules.Finding;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All that differs between two versions, by operation. */
public final class DiffReport {
  private static final String WHOLE = "the whole contract";

  private final Verdict verdict;

  /** In the order of the contract's operations, what is shared by several after them. */
  private final Map<String, List<Finding>> byOperation = new LinkedHashMap<>();

  private DiffReport(Verdict verdict) {
    this.verdict = verdict;
  }

  public static DiffReport of(Verdict verdict) {
    var report = new DiffReport(verdict);
    List<Finding> alone =
        verdict.findings().stream().filter(each -> each.exchanges().size() < 2).toList();
    List<Finding> shared =
        verdict.findings().stream().filter(each -> each.exchanges().size() > 1).toList();
    Stream.concat(alone.stream(), shared.stream()).forEach(report::add);
    return report;
  }

  private void add(Finding finding) {
    byOperation.computeIfAbsent(operation(finding), heading -> new ArrayList<>()).add(finding);
  }

  private static String operation(Finding finding) {
    List<String> all = finding.exchanges();
    return all.isEmpty()
        ? WHOLE
        : all.size() == 1
            ? all.get(0)
            : "%d operations: %s%s"
                .formatted(
                    all.size(),
                    all.stream().limit(2).collect(Collectors.joining(", ")),
                    all.size() > 2 ? ", …" : "");
  }

  /** {@code BREAKING response 200 application/json #/name: property 'name' was removed}. */
  public String text(Palette palette) {
    var text = new StringBuilder();
    byOperation.forEach(
        (operation, findings) -> {
          text.append(palette.strong(TerminalText.of(operation))).append('\n');
          findings.forEach(each -> text.append(line(each, palette)).append('\n'));
          text.append('\n');
        });
    return text.append(summary()).append('\n').toString();
  }

  private static String line(Finding finding, Palette palette) {
    String severity = finding.severity().id().toUpperCase(Locale.ROOT);
    String place = place(finding);
    return "  %s%s%s%s"
        .formatted(
            palette.severity(finding.severity().id(), severity),
            " ".repeat(Math.max(1, 9 - severity.length())),
            place.isEmpty() ? "" : TerminalText.of(place) + ": ",
            TerminalText.of(finding.message()));
  }

  private static String place(Finding finding) {
    String pointer = finding.pointer().isEmpty() ? "" : "#" + finding.pointer();
    return "%s %s".formatted(finding.position(), pointer).strip();
  }

  private String summary() {
    return verdict.findings().isEmpty() ? "nothing differs" : Summary.of(verdict);
  }

  public String markdown() {
    var text = new StringBuilder();
    byOperation.forEach(
        (operation, findings) -> {
          text.append("### ").append(MarkdownText.plain(operation)).append("\n\n");
          findings.forEach(each -> text.append(item(each)).append('\n'));
          text.append('\n');
        });
    return TerminalText.of(text.append(summary()).append('\n').toString());
  }

  private static String item(Finding finding) {
    String place = place(finding);
    return "- **%s** %s%s"
        .formatted(
            finding.severity().id(),
            MarkdownText.plain(finding.message()),
            place.isEmpty() ? "" : " (" + MarkdownText.code(place) + ")");
  }

  /** Operations with their changes, each as {@code check --format json} has it. */
  public ObjectNode json() {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("requiredBump", verdict.requiredBump().id());
    ArrayNode operations = json.putArray("operations");
    byOperation.forEach(
        (operation, findings) -> {
          ObjectNode group = operations.addObject().put("operation", operation);
          ArrayNode changes = group.putArray("changes");
          findings.forEach(each -> changes.add(JsonReport.finding(each)));
        });
    return json;
  }
}
