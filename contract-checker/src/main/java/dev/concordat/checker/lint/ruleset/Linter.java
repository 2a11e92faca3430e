package dev.concordat.checker.lint.ruleset;

import dev.concordat.checker.lint.LintFinding;
import dev.concordat.checker.lint.LintSeverity;
import dev.concordat.checker.lint.functions.Complaint;
import dev.concordat.checker.lint.functions.LintContext;
import dev.concordat.checker.lint.functions.Target;
import dev.concordat.checker.lint.jsonpath.Cursor;
import dev.concordat.checker.model.Contract;
import dev.concordat.checker.source.Diagnostic;
import dev.concordat.checker.source.Location;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Applies a ruleset to contracts. Safe for use by many threads. */
public final class Linter {
  /** The rule that every contract is under: all of it can be read. */
  public static final String READABLE = "readable";

  /** A rule that is broken so often says no more by the next time. */
  private static final int MOST_OF_A_RULE = 10_000;

  private static final Comparator<LintFinding> BY_PLACE =
      Comparator.comparing((LintFinding finding) -> finding.location().file())
          .thenComparing(finding -> finding.location().line())
          .thenComparing(finding -> finding.location().column())
          .thenComparing(LintFinding::rule)
          .thenComparing(LintFinding::message);

  private final Ruleset ruleset;

  public Linter(Ruleset ruleset) {
    this.ruleset = ruleset;
  }

  /** What the rules say, in the order of the document. */
  public List<LintFinding> lint(Contract contract) {
    return lint(contract, contract.document().path());
  }

  /**
   * @param file how the ruleset's overrides call the contract: its path from their folder
   */
  public List<LintFinding> lint(Contract contract, String file) {
    var context = new LintContext(contract);
    Set<String> format = ContractFormat.of(contract);
    List<Exemption> exemptions = ruleset.exemptions(file);
    Stream<LintFinding> said =
        ruleset.rules(file).stream()
            .filter(rule -> rule.isFor(format))
            .flatMap(rule -> findings(rule, format, context).stream());
    return Stream.concat(unread(contract), said)
        .flatMap(finding -> exempted(finding, exemptions).stream())
        .sorted(BY_PLACE)
        .toList();
  }

  /** What could not be read is told by any ruleset, since no rule saw it. */
  private static Stream<LintFinding> unread(Contract contract) {
    return contract.diagnostics().stream()
        .map(
            problem ->
                new LintFinding(
                    READABLE,
                    problem.level() == Diagnostic.Level.ERROR
                        ? LintSeverity.ERROR
                        : LintSeverity.WARN,
                    problem.message(),
                    problem.location(),
                    Optional.empty()));
  }

  private static Set<LintFinding> findings(LintRule rule, Set<String> format, LintContext context) {
    Set<LintFinding> findings = new LinkedHashSet<>();
    Cursor root = (rule.resolved() ? context.resolved() : context.written()).root();
    for (LintRule.Given given : rule.given()) {
      if (given.formats().isEmpty() || given.formats().stream().anyMatch(format::contains)) {
        for (Cursor value : given.path().from(root)) {
          judge(rule, value, context, findings);
          if (findings.size() >= MOST_OF_A_RULE) {
            return findings;
          }
        }
      }
    }
    return findings;
  }

  private static void judge(
      LintRule rule, Cursor value, LintContext context, Set<LintFinding> into) {
    for (LintRule.Then then : rule.then()) {
      for (Target target : targets(then, value)) {
        for (Complaint complaint : then.function().check(target, context)) {
          into.add(finding(rule, target, complaint));
        }
      }
    }
  }

  /** A field is asked of objects and arrays; any other value is judged itself. */
  private static List<Target> targets(LintRule.Then then, Cursor value) {
    return then.field()
        .filter(field -> value.isContainer())
        .map(field -> field.of(value))
        .orElseGet(() -> List.of(Target.of(value)));
  }

  private static LintFinding finding(LintRule rule, Target target, Complaint complaint) {
    Location place = complaint.at().orElse(target.place()).location();
    return new LintFinding(
        rule.id(),
        rule.severity(),
        Message.of(rule, target, place.pointer(), complaint.message()),
        place,
        rule.documentation());
  }

  private static Optional<LintFinding> exempted(LintFinding finding, List<Exemption> exemptions) {
    LintSeverity severity = finding.severity();
    for (Exemption exemption : exemptions) {
      Severities.Said said = exemption.severities().get(finding.rule());
      if (said != null && exemption.files().covers(finding.location().pointer())) {
        if (!said.on()) {
          return Optional.empty();
        }
        severity = said.severity().orElse(severity);
      }
    }
    return Optional.of(
        new LintFinding(
            finding.rule(),
            severity,
            finding.message(),
            finding.location(),
            finding.documentation()));
  }
}
