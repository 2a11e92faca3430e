package dev.concordat.checker.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concordat.checker.policy.CompatibilityMode;
import dev.concordat.checker.policy.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Forward compatibility is backward compatibility seen from the other side. */
class SensesTest {
  private static final Map<String, Rule> RULES =
      Rules.all().stream().collect(Collectors.toMap(Rule::id, Function.identity()));

  /** Rules that speak on the way there and not on the way back, and why. */
  private static final Map<String, String> ONE_WAY =
      Map.of(
          "operation-id-changed", "nobody can have used a name that was not there",
          "part-undecided", "what could not be read before is not told again",
          "sunset-undecided", "what is not deprecated any more needs no sunset");

  /** A finding that both directions must make: its rule, and everything but the rule. */
  private record Told(String rule, String finding) {}

  @TestFactory
  Stream<DynamicTest> everyCaseCanBeJudgedInEveryMode() {
    return forEveryCase(
        ruleCase -> {
          for (CompatibilityMode mode : CompatibilityMode.values()) {
            assertThat(ruleCase.verdict(mode)).isNotNull();
            assertThat(ruleCase.reversed(mode)).isNotNull();
          }
        });
  }

  @TestFactory
  Stream<DynamicTest> theWayBackHasTheMirroredFindings() {
    return forEveryCase(
        ruleCase -> {
          List<Told> back = back(ruleCase);
          back.removeIf(told -> ONE_WAY.containsKey(told.rule()));
          List<Told> there = there(ruleCase);
          there.removeIf(told -> ONE_WAY.containsKey(told.rule()));
          assertThat(back).containsExactlyInAnyOrderElementsOf(there);
        });
  }

  @Test
  void onlyRulesWithAReasonAreOneWay() {
    Set<String> oneWay = new TreeSet<>();
    for (RuleCase ruleCase : inOrder().toList()) {
      List<Told> there = there(ruleCase);
      List<Told> back = back(ruleCase);
      Stream.concat(there.stream(), back.stream())
          .filter(told -> !there.contains(told) || !back.contains(told))
          .forEach(told -> oneWay.add(told.rule()));
    }
    assertThat(oneWay).isEqualTo(new TreeSet<>(ONE_WAY.keySet()));
  }

  @TestFactory
  Stream<DynamicTest> fullModeTellsTheBreaksOfBothSidesOnce() {
    return forEveryCase(
        ruleCase -> {
          List<Told> full = told(ruleCase.verdict(CompatibilityMode.FULL), Finding::rule);
          assertThat(full).doesNotHaveDuplicates();
          assertThat(full).containsAll(breaks(ruleCase.verdict(CompatibilityMode.BACKWARD)));
          assertThat(full).containsAll(breaks(ruleCase.verdict(CompatibilityMode.FORWARD)));
        });
  }

  private static Stream<DynamicTest> forEveryCase(Consumer<RuleCase> test) {
    return inOrder().map(c -> DynamicTest.dynamicTest(c.id(), () -> test.accept(c)));
  }

  /** The cases that the checker gets right: the others may be wrong on the way back alone. */
  private static Stream<RuleCase> inOrder() {
    return RuleCase.all().stream().filter(ruleCase -> ruleCase.wrongLines().isEmpty());
  }

  private static List<Told> there(RuleCase ruleCase) {
    return told(ruleCase.verdict(CompatibilityMode.BACKWARD), Finding::rule);
  }

  private static List<Told> back(RuleCase ruleCase) {
    return told(ruleCase.reversed(CompatibilityMode.FORWARD), SensesTest::mirror);
  }

  private static List<Told> breaks(Verdict verdict) {
    return told(verdict, Finding::rule).stream()
        .filter(told -> told.finding().startsWith(Severity.BREAKING.name()))
        .toList();
  }

  private static List<Told> told(Verdict verdict, Function<Finding, String> rule) {
    List<Told> told = new ArrayList<>();
    for (Finding finding : verdict.findings()) {
      told.add(
          new Told(
              rule.apply(finding),
              "%s %s #%s".formatted(finding.severity(), finding.exchanges(), finding.pointer())));
    }
    return told;
  }

  private static String mirror(Finding finding) {
    Rule rule = RULES.get(finding.rule());
    return Rules.find(rule.direction(), rule.element(), rule.action().mirror()).orElseThrow().id();
  }
}
