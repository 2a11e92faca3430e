package dev.concordat.checker.mock;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.concordat.checker.conformance.Aspect;
import dev.concordat.checker.conformance.Conformity;
import dev.concordat.checker.conformance.Deviation;
import dev.concordat.checker.conformance.Headers;
import dev.concordat.checker.conformance.RecordedResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** What a mock says where it cannot answer as the contract does: RFC 9457. */
final class Problems {
  private Problems() {}

  /** What is wrong with a request. */
  static RecordedResponse of(Conformity request) {
    int status = status(request.deviations());
    ObjectNode body = body(status, "This request is not as the contract says");
    ArrayNode deviations = body.putArray("deviations");
    request.deviations().forEach(each -> deviations.add(json(each)));
    return response(status, body);
  }

  /** One thing that stands in the way, and what to do. */
  static RecordedResponse of(int status, String title, String detail) {
    return response(status, body(status, title).put("detail", detail));
  }

  private static ObjectNode body(int status, String title) {
    return JsonNodeFactory.instance
        .objectNode()
        .put("type", "about:blank")
        .put("title", title)
        .put("status", status);
  }

  static ObjectNode json(Deviation deviation) {
    ObjectNode json =
        JsonNodeFactory.instance
            .objectNode()
            .put("where", deviation.where())
            .put("pointer", deviation.pointer())
            .put("message", deviation.message());
    deviation
        .contract()
        .ifPresent(
            place ->
                json.put("contract", place.toString()).put("contractPointer", place.pointer()));
    deviation.hint().ifPresent(hint -> json.put("hint", hint));
    return json;
  }

  private static RecordedResponse response(int status, ObjectNode body) {
    return new RecordedResponse(
        status,
        Headers.of("content-type", "application/problem+json"),
        body.toPrettyString().getBytes(StandardCharsets.UTF_8));
  }

  /** The status of what a server would notice first. */
  private static int status(List<Deviation> deviations) {
    List<Aspect> aspects = deviations.stream().map(Deviation::aspect).toList();
    if (aspects.contains(Aspect.PATH)) {
      return 404;
    }
    if (aspects.contains(Aspect.METHOD)) {
      return 405;
    }
    return aspects.contains(Aspect.CONTENT_TYPE) ? 415 : 400;
  }
}
