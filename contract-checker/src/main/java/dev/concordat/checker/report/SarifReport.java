package dev.concordat.checker.report;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.concordat.checker.policy.Acceptance;
import dev.concordat.checker.policy.Accepted;
import dev.concordat.checker.policy.Verdict;
import dev.concordat.checker.rules.Finding;
import dev.concordat.checker.rules.Rule;
import dev.concordat.checker.rules.Rules;
import dev.concordat.checker.rules.Severity;
import dev.concordat.checker.source.Location;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A verdict for code scanning: SARIF 2.1.0 (OASIS). Accepted findings are results with a
 * suppression.
 */
public final class SarifReport {
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private SarifReport() {}

  public static ObjectNode of(Verdict verdict) {
    ObjectNode sarif = JSON.objectNode();
    sarif.put("$schema", "https://json.schemastore.org/sarif-2.1.0.json");
    sarif.put("version", "2.1.0");
    ObjectNode run = sarif.putArray("runs").addObject();
    ObjectNode driver = run.putObject("tool").putObject("driver");
    driver.put("name", "Concordat");
    rules(driver.putArray("rules"), verdict);
    ArrayNode results = run.putArray("results");
    verdict.findings().forEach(finding -> results.add(result(finding)));
    verdict.accepted().forEach(passed -> results.add(suppressed(passed)));
    return sarif;
  }

  /** The rules that spoke, in the order of the catalogue. */
  private static void rules(ArrayNode into, Verdict verdict) {
    Set<String> spoken =
        Stream.concat(
                verdict.findings().stream(), verdict.accepted().stream().map(Accepted::finding))
            .map(Finding::rule)
            .collect(Collectors.toSet());
    Rules.all().stream()
        .filter(rule -> spoken.contains(rule.id()))
        .forEach(rule -> into.add(rule(rule)));
  }

  private static ObjectNode rule(Rule rule) {
    ObjectNode json = JSON.objectNode();
    json.put("id", rule.id());
    json.putObject("shortDescription").put("text", rule.why());
    if (!rule.hint().isEmpty()) {
      json.putObject("help").put("text", rule.hint());
    }
    json.putObject("defaultConfiguration").put("level", level(rule.severity()));
    return json;
  }

  private static ObjectNode result(Finding finding) {
    ObjectNode json = JSON.objectNode();
    json.put("ruleId", finding.rule());
    json.put("level", level(finding.severity()));
    json.putObject("message").put("text", message(finding));
    ArrayNode locations = json.putArray("locations");
    Summary.place(finding).ifPresent(place -> locations.add(location(place, finding)));
    json.putObject("partialFingerprints").put("concordat/v1", finding.fingerprint());
    finding
        .witness()
        .ifPresent(witness -> json.putObject("properties").set("witness", witness.instance()));
    return json;
  }

  private static String message(Finding finding) {
    return Stream.of(finding.message() + ".", finding.why(), finding.hint().orElse(""))
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(" "));
  }

  private static ObjectNode suppressed(Accepted passed) {
    Acceptance acceptance = passed.acceptance();
    ObjectNode json = result(passed.finding());
    json.putArray("suppressions")
        .addObject()
        .put("kind", "external")
        .put("justification", acceptance.reason());
    return json;
  }

  private static ObjectNode location(Location place, Finding finding) {
    ObjectNode json = SarifLocation.of(place);
    if (!finding.exchanges().isEmpty()) {
      ArrayNode names = json.putArray("logicalLocations");
      finding.exchanges().forEach(name -> names.addObject().put("fullyQualifiedName", name));
    }
    return json;
  }

  private static String level(Severity severity) {
    return switch (severity) {
      case BREAKING -> "error";
      case RISKY -> "warning";
      case SAFE -> "note";
    };
  }
}
