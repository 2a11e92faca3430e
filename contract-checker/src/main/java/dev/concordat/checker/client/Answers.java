package dev.concordat.checker.client;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * The registry's JSON as records. By hand, so that a member that a newer registry adds or an older
 * one lacks does no harm.
 */
final class Answers {

  private Answers() {}

  static ContractSummary contract(JsonNode json) {
    return new ContractSummary(
        new ContractName(text(json, "namespace"), text(json, "name")),
        text(json, "format"),
        text(json, "owner"),
        text(json, "mode"),
        text(json, "contentModel"),
        Optional.of(json.path("latest")).filter(JsonNode::isObject).map(Answers::version));
  }

  static VersionSummary version(JsonNode json) {
    return new VersionSummary(
        text(json, "version"),
        text(json, "state"),
        text(json, "verdict"),
        text(json, "requiredBump"),
        optional(json, "comparedWith"));
  }

  static Team team(JsonNode json) {
    return new Team(
        text(json, "name"),
        optional(json, "displayName"),
        optional(json, "email"),
        optional(json, "chat"));
  }

  static List<VersionSummary> versions(JsonNode page) {
    return stream(page.path("items")).map(Answers::version).toList();
  }

  static List<PinnedReference> references(JsonNode list) {
    return stream(list.path("items"))
        .map(
            one ->
                new PinnedReference(
                    text(one, "reference"), text(one, "contract"), text(one, "version")))
        .toList();
  }

  static CandidateCheck candidate(JsonNode json) {
    return new CandidateCheck(
        text(json, "against"), result(json.path("result")), text(json, "proposedVersion"));
  }

  static CheckResult result(JsonNode json) {
    return new CheckResult(
        text(json, "verdict"),
        text(json, "requiredBump"),
        text(json, "mode"),
        stream(json.path("findings")).map(Answers::finding).toList(),
        json);
  }

  private static ToldFinding finding(JsonNode json) {
    return new ToldFinding(
        text(json, "rule"),
        text(json, "severity"),
        exchanges(json),
        text(json, "position"),
        text(json, "direction"),
        text(json, "pointer"),
        place(json.path("old")),
        place(json.path("new")),
        text(json, "message"),
        text(json, "why"),
        optional(json, "hint"),
        proof(json.path("witness")));
  }

  private static List<String> exchanges(JsonNode finding) {
    List<String> all = stream(finding.path("exchanges")).map(JsonNode::asText).toList();
    return all.isEmpty() ? List.of(text(finding, "exchange")) : all;
  }

  private static Optional<ToldFinding.Place> place(JsonNode json) {
    return Optional.of(json)
        .filter(JsonNode::isObject)
        .map(
            place ->
                new ToldFinding.Place(
                    text(place, "pointer"),
                    place.path("line").asInt(0),
                    place.path("column").asInt(0)));
  }

  private static Optional<ToldFinding.Proof> proof(JsonNode witness) {
    return Optional.of(witness)
        .filter(json -> json.has("instance"))
        .map(
            json ->
                new ToldFinding.Proof(
                    json.path("instance").toString(), json.path("confirmed").asBoolean()));
  }

  static Problem problem(int status, JsonNode json, Optional<String> requestId) {
    return new Problem(
        status,
        optional(json, "code").orElse("http-" + status),
        optional(json, "title").orElse("HTTP status " + status),
        text(json, "detail"),
        optional(json, "requestId").or(() -> requestId),
        details(json.path("problems")),
        Optional.of(json.path("result")).filter(JsonNode::isObject).map(Answers::result));
  }

  /** A publication that waits for a review is a refusal for now. */
  static Problem pending(JsonNode json) {
    JsonNode review = json.path("review");
    return new Problem(
        202,
        Problem.REVIEW_PENDING,
        "a review has to approve the change first",
        "review " + text(review, "id"),
        Optional.empty(),
        List.of(),
        Optional.of(json.path("report")).filter(JsonNode::isObject).map(Answers::result));
  }

  private static List<String> details(JsonNode problems) {
    return stream(problems)
        .map(
            problem ->
                "line %d: %s (at %s)"
                    .formatted(
                        problem.path("line").asInt(0),
                        text(problem, "message"),
                        text(problem, "pointer")))
        .toList();
  }

  private static Stream<JsonNode> stream(JsonNode list) {
    return StreamSupport.stream(list.spliterator(), false);
  }

  private static String text(JsonNode json, String member) {
    return json.path(member).asText("");
  }

  private static Optional<String> optional(JsonNode json, String member) {
    return Optional.of(json.path(member))
        .filter(JsonNode::isValueNode)
        .filter(n -> !n.isNull())
        .map(JsonNode::asText);
  }
}
