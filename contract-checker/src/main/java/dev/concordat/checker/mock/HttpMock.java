package dev.concordat.checker.mock;

import com.fasterxml.jackson.databind.JsonNode;
import dev.concordat.checker.conformance.Conformance;
import dev.concordat.checker.conformance.Conformity;
import dev.concordat.checker.conformance.Headers;
import dev.concordat.checker.conformance.MediaType;
import dev.concordat.checker.conformance.RecordedRequest;
import dev.concordat.checker.conformance.RecordedResponse;
import dev.concordat.checker.model.Contract;
import dev.concordat.checker.model.Direction;
import dev.concordat.checker.model.Exchange;
import dev.concordat.checker.model.Position;
import dev.concordat.checker.model.PositionKind;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Answers requests as the owner of an HTTP contract might. It keeps nothing between requests, so
 * that the same request always has the same answer.
 */
public final class HttpMock {
  private final Conformance conformance;
  private final Content content;
  private final Fabric fabric;

  /**
   * @param seed for answers that are made up
   */
  public HttpMock(Contract contract, long seed) {
    this.conformance = new Conformance(contract);
    this.fabric = new Fabric(Direction.EMITTED, seed);
    this.content = new Content(new Examples(contract.document()), fabric);
  }

  public RecordedResponse answer(RecordedRequest request) {
    Conformity asked = conformance.request(request);
    if (!asked.holds()) {
      return refusal(request, asked);
    }
    return conformance
        .operation(request)
        .map(operation -> answer(operation, request))
        .orElseThrow(() -> new AssertionError("a request that conforms has an operation"));
  }

  private RecordedResponse refusal(RecordedRequest request, Conformity asked) {
    List<String> methods = conformance.methods(request);
    if (request.method().equals("HEAD") && methods.contains("GET")) {
      return answer(as("GET", request));
    }
    RecordedResponse problem = Problems.of(asked);
    return problem.status() == 405
        ? new RecordedResponse(
            405, problem.headers().and("allow", String.join(", ", methods)), problem.body())
        : problem;
  }

  private static RecordedRequest as(String method, RecordedRequest request) {
    return new RecordedRequest(method, request.target(), request.headers(), request.body());
  }

  private RecordedResponse answer(Exchange operation, RecordedRequest request) {
    Preferences wanted = Preferences.of(request.headers());
    Optional<Position> response =
        wanted.code().isPresent()
            ? Conformance.documented(operation, wanted.code().get())
            : usual(operation);
    if (response.isEmpty()) {
      return wanted.code().isPresent()
          ? Problems.of(
              404,
              "The contract documents no such response",
              "%s documents %s".formatted(operation.label(), statuses(operation)))
          : new RecordedResponse(200, Headers.NONE, new byte[0]);
    }
    int status = wanted.code().orElseGet(() -> status(response.get()));
    return body(operation, response.get(), status, wanted, request);
  }

  /** The response of success that is documented with the lowest status. */
  private static Optional<Position> usual(Exchange operation) {
    List<Position> all = responses(operation);
    return all.stream()
        .filter(each -> each.key().startsWith("2"))
        .min(Comparator.comparing(Position::key))
        .or(() -> all.stream().filter(each -> each.key().equals("default")).findFirst())
        .or(() -> all.stream().min(Comparator.comparing(Position::key)));
  }

  private static List<Position> responses(Exchange operation) {
    return kind(operation.positions(), PositionKind.RESPONSE);
  }

  private static List<Position> kind(List<Position> positions, PositionKind kind) {
    return positions.stream().filter(each -> each.kind() == kind).toList();
  }

  private static String statuses(Exchange operation) {
    return responses(operation).stream().map(Position::key).collect(Collectors.joining(", "));
  }

  private static int status(Position response) {
    String key = response.key();
    return key.matches("\\d{3}")
        ? Integer.parseInt(key)
        : key.matches("\\dXX") ? Integer.parseInt(key.substring(0, 1) + "00") : 200;
  }

  private RecordedResponse body(
      Exchange operation,
      Position response,
      int status,
      Preferences wanted,
      RecordedRequest request) {
    Headers headers = headers(response);
    List<Position> documented = kind(response.children(), PositionKind.MEDIA_TYPE);
    if (documented.isEmpty() || status == 204 || status == 304) {
      return new RecordedResponse(status, headers, new byte[0]);
    }
    Optional<Position> chosen = Acceptable.of(request.headers()).best(documented);
    if (chosen.isEmpty()) {
      return Problems.of(
          406,
          "None of the documented content types is acceptable",
          "%s %s is documented as %s; the request accepts %s"
              .formatted(
                  operation.label(),
                  response.label(),
                  documented.stream().map(Position::key).collect(Collectors.joining(", ")),
                  String.join(", ", request.headers().all("accept"))));
    }
    return written(response, chosen.get(), status, headers, wanted, request);
  }

  private RecordedResponse written(
      Position response,
      Position mediaType,
      int status,
      Headers headers,
      Preferences wanted,
      RecordedRequest request) {
    Optional<JsonNode> value = content.of(response, mediaType, wanted, request);
    if (value.isEmpty() && wanted.example().isPresent()) {
      return Problems.of(
          404,
          "The contract has no such example",
          "%s has the examples %s"
              .formatted(mediaType.label(), content.examples(response, mediaType).keySet()));
    }
    MediaType type = concrete(MediaType.of(mediaType.key()));
    if (value.isEmpty()) {
      return mediaType.schema().isEmpty()
          ? new RecordedResponse(status, headers, new byte[0])
          : unable(mediaType, "nothing could be made of its schema");
    }
    return BodyText.of(type, value.get())
        .map(
            text ->
                new RecordedResponse(
                    status,
                    headers.and("content-type", type.toString()),
                    text.getBytes(StandardCharsets.UTF_8)))
        .orElseGet(() -> unable(mediaType, "a mock writes JSON, text and forms only"));
  }

  private static MediaType concrete(MediaType documented) {
    return documented.precision() == 2
        ? documented
        : documented.type().equals("text")
            ? MediaType.of("text/plain")
            : MediaType.of("application/json");
  }

  private static RecordedResponse unable(Position mediaType, String why) {
    return Problems.of(
        501,
        "This response cannot be made up",
        "%s: %s. Give it an example in the contract, or ask for another content type"
            .formatted(mediaType.label(), why));
  }

  private Headers headers(Position response) {
    Headers headers = Headers.NONE;
    for (Position header : kind(response.children(), PositionKind.RESPONSE_HEADER)) {
      Optional<JsonNode> value = header.schema().flatMap(fabric::typical);
      if (value.isPresent() && !header.key().equals("content-length")) {
        headers = headers.and(header.key(), BodyText.header(value.get()));
      }
    }
    return headers;
  }
}
