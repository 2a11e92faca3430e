package dev.concordat.checker.corpora;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concordat.checker.policy.Outcome;
import dev.concordat.checker.schema.Witness;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * Reports how the steps of schema chains agree with what their version numbers declare. The chains
 * are no part of this repository: {@code -Dconcordat.iglu=DIR} names the folder that holds {@code
 * VENDOR/NAME/jsonschema/MODEL-REVISION-ADDITION}.
 */
@EnabledIfSystemProperty(
    named = "concordat.iglu",
    matches = ".+",
    disabledReason = "-Dconcordat.iglu names no folder of schema chains")
class IgluChainsTest {

  @Test
  void whatTheAuthorsDeclareIsHeldAgainstTheSchemas() throws Exception {
    var chains = new IgluChains(Path.of(System.getProperty("concordat.iglu")));
    List<SchemaVerStep> steps = chains.check();
    Map<String, Long> table =
        steps.stream()
            .collect(
                Collectors.groupingBy(
                    step -> step.declared() + " " + step.outcome().id(),
                    TreeMap::new,
                    Collectors.counting()));
    Path report = Path.of("target", "iglu.txt");
    Files.write(
        report,
        steps.stream().filter(step -> !step.isAsDeclared()).map(SchemaVerStep::toString).toList());
    chains.unread().forEach(System.out::println);
    System.out.println(steps.size() + " steps: " + table + ", not as declared: " + report);
    assertThat(steps)
        .filteredOn(step -> step.outcome() == Outcome.BREAKING)
        .allMatch(step -> step.witness().filter(Witness::confirmed).isPresent());
  }
}
