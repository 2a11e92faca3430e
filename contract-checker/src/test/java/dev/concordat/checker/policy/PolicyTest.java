package dev.concordat.checker.policy;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concordat.checker.ContractChecker;
import dev.concordat.checker.model.Contract;
import dev.concordat.checker.parse.ContractReader;
import dev.concordat.checker.parse.ReadOptions;
import dev.concordat.checker.rules.Category;
import dev.concordat.checker.rules.Finding;
import dev.concordat.checker.rules.Severity;
import dev.concordat.checker.rules.Weights;
import dev.concordat.checker.source.UnreadableException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What users ask for besides the rules: weights, and findings that they let through. */
class PolicyTest {
  private static final LocalDate NEW_YEAR = LocalDate.of(2027, 1, 1);

  private static final Contract ORDERS = contract("getOrder", "[id, total]", "10");

  /** A property that is not required any more, a longer text, and a method of another name. */
  private static final Contract CHANGED = contract("readOrder", "[id]", "20");

  @Test
  void whoRelyOnTheWireDoNotNoticeNamesAndHardlyLengths() {
    assertThat(severities(Category.WIRE))
        .containsEntry("response-property-became-optional", Severity.BREAKING)
        .containsEntry("response-length-widened", Severity.RISKY)
        .containsEntry("operation-id-changed", Severity.SAFE);
  }

  @Test
  void whoRelyOnTheContractNoticeLengths() {
    assertThat(severities(Category.CONTRACT))
        .containsEntry("response-length-widened", Severity.BREAKING)
        .containsEntry("operation-id-changed", Severity.RISKY);
  }

  @Test
  void generatedClientsBreakOnNames() {
    assertThat(severities(Category.CODEGEN))
        .containsEntry("operation-id-changed", Severity.BREAKING);
  }

  @Test
  void usersMayTakeARuleMoreOrLessSeriously() {
    var own = new Weights(Category.CONTRACT, Map.of("response-length-widened", Severity.SAFE));
    assertThat(check(Policy.DEFAULT.with(own)).findings())
        .filteredOn(finding -> finding.rule().equals("response-length-widened"))
        .extracting(Finding::severity)
        .containsExactly(Severity.SAFE);
  }

  @Test
  void anAcceptedFindingDoesNotCountAndIsStillTold() {
    Verdict verdict = check(accepting(theBreak(), Optional.empty()));
    assertThat(verdict.accepted())
        .extracting(passed -> passed.finding().fingerprint())
        .containsExactly(theBreak().fingerprint());
    assertThat(verdict.findings())
        .extracting(Finding::fingerprint)
        .doesNotContain(theBreak().fingerprint());
    assertThat(verdict.requiredBump()).isEqualTo(Bump.MAJOR);
  }

  @Test
  void anAcceptanceLetsNoOtherFindingThrough() {
    Contract alsoWithoutId = contract("readOrder", "[]", "20");
    Verdict verdict =
        new ContractChecker().check(ORDERS, alsoWithoutId, accepting(theBreak(), Optional.empty()));
    assertThat(verdict.outcome()).isEqualTo(Outcome.BREAKING);
    assertThat(verdict.findings())
        .extracting(Finding::message)
        .contains("property 'id' became optional")
        .doesNotContain("property 'total' became optional");
  }

  @Test
  void anAcceptanceHoldsUntilTheEndOfItsLastDay() {
    Policy policy = accepting(theBreak(), Optional.of(NEW_YEAR));
    assertThat(check(policy.on(NEW_YEAR)).accepted()).hasSize(1);
    Verdict dayAfter = check(policy.on(NEW_YEAR.plusDays(1)));
    assertThat(dayAfter.accepted()).isEmpty();
    assertThat(dayAfter.outcome()).isEqualTo(Outcome.BREAKING);
    assertThat(dayAfter.expired()).hasSize(1);
    assertThat(dayAfter.unused()).isEmpty();
  }

  @Test
  void anAcceptanceOfWhatIsNotThereIsTold() {
    Policy policy = accepting(theBreak(), Optional.empty());
    Verdict verdict = new ContractChecker().check(ORDERS, ORDERS, policy);
    assertThat(verdict.unused()).hasSize(1);
    assertThat(verdict.outcome()).isEqualTo(Outcome.NONE);
  }

  private static Finding theBreak() {
    return check(Policy.DEFAULT).findings().stream()
        .filter(finding -> finding.rule().equals("response-property-became-optional"))
        .findFirst()
        .orElseThrow();
  }

  private static Policy accepting(Finding finding, Optional<LocalDate> until) {
    return Policy.DEFAULT.accepting(
        List.of(
            new Acceptance(
                finding.rule(),
                finding.fingerprint(),
                "nobody reads it",
                Optional.empty(),
                until)));
  }

  private static Map<String, Severity> severities(Category category) {
    Verdict verdict = check(Policy.DEFAULT.with(new Weights(category, Map.of())));
    return verdict.findings().stream().collect(Collectors.toMap(Finding::rule, Finding::severity));
  }

  private static Verdict check(Policy policy) {
    return new ContractChecker().check(ORDERS, CHANGED, policy);
  }

  private static Contract contract(String operationId, String required, String length) {
    String text =
        """
        openapi: 3.0.3
        info: {title: Orders, version: 1.0.0}
        paths:
          /order:
            get:
              operationId: %s
              responses:
                '200':
                  description: the order
                  content:
                    application/json:
                      schema:
                        type: object
                        required: %s
                        properties:
                          id: {type: string, maxLength: %s}
                          total: {type: number}
        """
            .formatted(operationId, required, length);
    try {
      return new ContractReader()
          .read("orders.yaml", text.getBytes(StandardCharsets.UTF_8), ReadOptions.DETECT);
    } catch (UnreadableException e) {
      throw new IllegalStateException(e);
    }
  }
}
