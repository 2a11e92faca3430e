package dev.concordat.checker.report;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.concordat.checker.policy.Acceptance;
import dev.concordat.checker.policy.Accepted;
import dev.concordat.checker.policy.Verdict;
import dev.concordat.checker.rules.Finding;
import dev.concordat.checker.rules.Severity;
import dev.concordat.checker.schema.Witness;
import dev.concordat.checker.source.Diagnostic;
import dev.concordat.checker.source.Location;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A verdict as JSON: the public form, described by {@code schemas/check-result.schema.json}. */
public final class JsonReport {
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private JsonReport() {}

  public static ObjectNode of(Verdict verdict) {
    ObjectNode json = JSON.objectNode();
    json.put("verdict", verdict.outcome().id());
    json.put("requiredBump", verdict.requiredBump().id());
    json.put("mode", verdict.policy().mode().name());
    json.put("contentModel", verdict.policy().contentModel().id());
    json.put("category", verdict.policy().weights().category().id());
    ObjectNode counts = json.putObject("counts");
    for (Severity severity : Severity.values()) {
      counts.put(severity.id(), verdict.count(severity));
    }
    ArrayNode findings = json.putArray("findings");
    verdict.findings().forEach(finding -> findings.add(finding(finding)));
    ArrayNode accepted = json.putArray("accepted");
    verdict.accepted().forEach(passed -> accepted.add(accepted(passed)));
    acceptances(json.putArray("expiredAcceptances"), verdict.expired());
    acceptances(json.putArray("unusedAcceptances"), verdict.unused());
    ArrayNode diagnostics = json.putArray("diagnostics");
    diagnostics("old", verdict.oldDiagnostics(), diagnostics);
    diagnostics("new", verdict.newDiagnostics(), diagnostics);
    return json;
  }

  static ObjectNode finding(Finding finding) {
    ObjectNode json = JSON.objectNode();
    json.put("rule", finding.rule());
    json.put("severity", finding.severity().id());
    json.put("exchange", finding.exchange());
    ArrayNode exchanges = json.putArray("exchanges");
    finding.exchanges().forEach(exchanges::add);
    json.put("position", finding.position());
    finding.direction().ifPresent(direction -> json.put("direction", direction.id()));
    json.put("pointer", finding.pointer());
    place(json, "old", finding.before());
    place(json, "new", finding.after());
    json.put("message", finding.message());
    json.put("why", finding.why());
    finding.hint().ifPresent(hint -> json.put("hint", hint));
    finding.was().ifPresent(was -> json.put("before", was));
    finding.is().ifPresent(is -> json.put("after", is));
    finding.witness().ifPresent(witness -> json.set("witness", witness(witness)));
    json.put("fingerprint", finding.fingerprint());
    return json;
  }

  private static ObjectNode accepted(Accepted passed) {
    ObjectNode json = JSON.objectNode();
    json.set("finding", finding(passed.finding()));
    json.set("acceptance", acceptance(passed.acceptance()));
    return json;
  }

  private static void acceptances(ArrayNode into, List<Acceptance> acceptances) {
    acceptances.forEach(acceptance -> into.add(acceptance(acceptance)));
  }

  private static ObjectNode acceptance(Acceptance acceptance) {
    ObjectNode json = JSON.objectNode();
    json.put("rule", acceptance.rule());
    json.put("fingerprint", acceptance.fingerprint());
    json.put("reason", acceptance.reason());
    acceptance.by().ifPresent(by -> json.put("by", by));
    acceptance.until().ifPresent(until -> json.put("until", until.toString()));
    return json;
  }

  private static ObjectNode witness(Witness witness) {
    ObjectNode json = JSON.objectNode();
    json.set("instance", witness.instance());
    json.put("confirmed", witness.confirmed());
    witness.at().ifPresent(pointer -> json.put("at", pointer));
    return json;
  }

  private static void place(ObjectNode json, String name, Optional<Location> location) {
    location.ifPresent(place -> json.set(name, place(place)));
  }

  private static ObjectNode place(Location location) {
    return JSON.objectNode()
        .put("pointer", location.pointer())
        .put("line", location.line())
        .put("column", location.column())
        .put("file", location.file());
  }

  private static void diagnostics(String side, List<Diagnostic> diagnostics, ArrayNode into) {
    for (Diagnostic diagnostic : diagnostics) {
      into.addObject()
          .put("side", side)
          .put("message", diagnostic.message())
          .put("pointer", diagnostic.location().pointer())
          .put("line", diagnostic.location().line())
          .put("column", diagnostic.location().column())
          .put("file", diagnostic.location().file())
          .put("severity", diagnostic.level().name().toLowerCase(Locale.ROOT));
    }
  }
}
