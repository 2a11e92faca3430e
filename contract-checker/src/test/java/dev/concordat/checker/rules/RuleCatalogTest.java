package dev.concordat.checker.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concordat.checker.diff.Action;
import dev.concordat.checker.diff.Element;
import dev.concordat.checker.model.Direction;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Keeps the catalogue honest: what is asked of one rule is asked of all. */
class RuleCatalogTest {
  private static final List<RuleCase> CASES = RuleCase.all();

  @Test
  void idsAreUniqueAndInKebabCase() {
    assertThat(Rules.all()).extracting(Rule::id).doesNotHaveDuplicates();
    assertThat(rules(rule -> !rule.id().matches("[a-z]+(-[a-z]+)*"))).isEmpty();
  }

  @Test
  void everyRuleSaysInOneSentenceWhoIsHit() {
    assertThat(rules(rule -> !isSentence(rule.why()))).isEmpty();
  }

  @Test
  void rulesThatHurtSayHowToMakeTheChangeSafely() {
    assertThat(rules(rule -> hurts(rule) && !isSentence(rule.hint()))).isEmpty();
    assertThat(rules(rule -> !hurts(rule) && !rule.hint().isEmpty())).isEmpty();
  }

  @Test
  void whatIsSaidOfRequestsIsSaidOfResponses() {
    assertThat(
            rules(
                rule ->
                    rule.direction().isPresent()
                        && !exists(
                            rule.direction().map(Direction::turned),
                            rule.element(),
                            rule.action())))
        .isEmpty();
  }

  /** Forward compatibility judges a change by its mirror: without one the checker would stop. */
  @Test
  void everyRuleHasItsMirror() {
    assertThat(rules(rule -> !exists(rule.direction(), rule.element(), rule.action().mirror())))
        .isEmpty();
  }

  @Test
  void everyRuleHasACaseInWhichItFiresOrAnExcuse() {
    assertThat(rules(rule -> CASES.stream().noneMatch(c -> c.folder().equals(rule.id()))))
        .isEqualTo(rules(rule -> Unreached.why(rule).isPresent()));
  }

  @Test
  void theCasesOfARuleMakeItFire() {
    List<String> ids = rules(rule -> true);
    assertThat(CASES)
        .filteredOn(c -> ids.contains(c.folder()) && !c.fires(c.folder()))
        .extracting(RuleCase::id)
        .isEmpty();
  }

  /** A near miss is close to all rules of its element, and none of them fires. */
  @Test
  void everyElementHasANearMiss() {
    assertThat(Element.values())
        .filteredOn(element -> CASES.stream().noneMatch(c -> misses(c, element)))
        .isEmpty();
  }

  private static boolean misses(RuleCase ruleCase, Element element) {
    return ruleCase.folder().equals(element.id())
        && rules(rule -> rule.element() == element && ruleCase.fires(rule.id())).isEmpty();
  }

  @Test
  void everyFolderOfCasesIsNamedAfterARuleOrAnElement() {
    List<String> names =
        Stream.concat(
                rules(rule -> true).stream(), Arrays.stream(Element.values()).map(Element::id))
            .toList();
    assertThat(CASES).extracting(RuleCase::folder).isSubsetOf(names);
  }

  private static List<String> rules(Predicate<Rule> wanted) {
    return Rules.all().stream().filter(wanted).map(Rule::id).toList();
  }

  private static boolean exists(Optional<Direction> direction, Element element, Action action) {
    return Rules.find(direction, element, action).isPresent();
  }

  private static boolean hurts(Rule rule) {
    return rule.severity() != Severity.SAFE;
  }

  private static boolean isSentence(String text) {
    return text.length() > 10
        && Character.isUpperCase(text.charAt(0))
        && text.endsWith(".")
        && !text.contains("\n");
  }
}
