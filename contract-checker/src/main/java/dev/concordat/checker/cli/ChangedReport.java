package dev.concordat.checker.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.concordat.checker.check.Compared;
import dev.concordat.checker.check.ContractChange;
import dev.concordat.checker.policy.Outcome;
import dev.concordat.checker.report.JsonReport;
import dev.concordat.checker.report.Palette;
import java.util.List;
import java.util.Locale;

/**
 * The changes of several contracts in one report.
 *
 * @param base the commit that they are compared with
 */
record ChangedReport(String base, List<ContractChange> changes) {

  /**
   * @throws UnusableException for a format that is made for one contract
   */
  String write(ReportFormat format, Palette palette) throws UnusableException {
    return switch (format) {
      case TEXT, MARKDOWN, GITHUB -> lines(format, palette);
      case JSON -> json().toPrettyString() + "\n";
      case SARIF, JUNIT, GITLAB, HTML ->
          throw new UnusableException(
              "--changed-since reports as text, json, markdown or github; for %s check one contract at a time"
                  .formatted(format.name().toLowerCase(Locale.ROOT)));
    };
  }

  /** A contract that is gone breaks everybody. */
  boolean fails(FailOn failOn) {
    return changes.stream()
        .anyMatch(
            change ->
                change
                    .compared()
                    .map(compared -> failOn.fails(compared.verdict().outcome()))
                    .orElse(
                        change.kind() == ContractChange.Kind.DELETED
                            && failOn.fails(Outcome.BREAKING)));
  }

  private String lines(ReportFormat format, Palette palette) {
    var text = new StringBuilder();
    for (ContractChange change : changes) {
      change
          .compared()
          .ifPresentOrElse(
              compared -> text.append(compared(change, compared, format, palette)),
              () -> text.append(bare(change, format)));
    }
    return text.append(format == ReportFormat.GITHUB ? "" : summary()).toString();
  }

  private static String compared(
      ContractChange change, Compared compared, ReportFormat format, Palette palette) {
    String heading =
        format == ReportFormat.TEXT
            ? "%s since %s\n\n".formatted(change.label(), compared.baseline().label())
            : "";
    return heading
        + format.write(change.label(), compared.verdict(), compared, palette)
        + (format == ReportFormat.GITHUB ? "" : "\n");
  }

  private static String bare(ContractChange change, ReportFormat format) {
    boolean gone = change.kind() == ContractChange.Kind.DELETED;
    String told =
        gone
            ? change.label() + " was deleted: whoever uses it has nothing left"
            : change.label() + " is new: there is nothing to compare it with";
    return switch (format) {
      case GITHUB ->
          "::%s file=%s::%s\n"
              .formatted(
                  gone ? "error" : "notice", change.label().replaceAll("[,:%\\s]", "_"), told);
      case MARKDOWN -> "### %s `%s`\n\n%s\n\n".formatted(gone ? "❌" : "✅", change.label(), told);
      default -> (gone ? "BREAKING  " : "NEW       ") + told + "\n\n";
    };
  }

  private String summary() {
    return changes.isEmpty()
        ? "no contract changed since %s\n".formatted(base)
        : "%d contracts changed since %s: %d changed, %d new, %d deleted\n"
            .formatted(
                changes.size(),
                base,
                count(ContractChange.Kind.CHANGED),
                count(ContractChange.Kind.NEW),
                count(ContractChange.Kind.DELETED));
  }

  private long count(ContractChange.Kind kind) {
    return changes.stream().filter(each -> each.kind() == kind).count();
  }

  private ObjectNode json() {
    ObjectNode json = JsonNodeFactory.instance.objectNode().put("base", base);
    ArrayNode contracts = json.putArray("contracts");
    for (ContractChange change : changes) {
      ObjectNode one =
          contracts.addObject().put("file", change.label()).put("change", change.kind().id());
      change
          .compared()
          .ifPresent(
              compared -> {
                one.put("baseline", compared.baseline().label());
                one.set("result", JsonReport.of(compared.verdict()));
              });
    }
    return json;
  }
}
