package dev.concordat.checker.mock;

import com.fasterxml.jackson.databind.JsonNode;
import dev.concordat.checker.conformance.Headers;
import dev.concordat.checker.conformance.RecordedRequest;
import dev.concordat.checker.conformance.RecordedResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** Channels for those who only speak HTTP: GET is what the owner sends, POST what it receives. */
final class ChannelOverHttp {
  private final ChannelMock mock;

  ChannelOverHttp(ChannelMock mock) {
    this.mock = mock;
  }

  RecordedResponse answer(RecordedRequest request) {
    String path = request.target().split("\\?", 2)[0];
    Optional<ChannelAddress> channel = mock.channel(path);
    if (channel.isEmpty()) {
      String known = String.join(", ", mock.channels().stream().map(ChannelAddress::path).toList());
      return Problems.of(404, "The contract has no such channel", "It has " + known);
    }
    return switch (request.method()) {
      case "GET", "HEAD" -> sent(channel.get());
      case "POST" -> received(channel.get(), request);
      default ->
          Problems.of(
              405,
              "A channel has no such method",
              "GET shows what the owner sends, POST is a message that it receives");
    };
  }

  private RecordedResponse sent(ChannelAddress channel) {
    List<JsonNode> messages = mock.sent(channel);
    return messages.isEmpty()
        ? Problems.of(
            404, "The owner sends nothing here", "POST a message that it receives instead")
        : json(200, messages.get(0), "application/json");
  }

  private RecordedResponse received(ChannelAddress channel, RecordedRequest request) {
    ChannelMock.Reaction reaction =
        mock.receive(channel, new String(request.body(), StandardCharsets.UTF_8));
    if (reaction.problem().isPresent()) {
      return json(400, reaction.problem().get(), "application/problem+json");
    }
    return reaction.replies().isEmpty()
        ? new RecordedResponse(202, Headers.NONE, new byte[0])
        : json(200, reaction.replies().get(0), "application/json");
  }

  private static RecordedResponse json(int status, JsonNode value, String type) {
    return new RecordedResponse(
        status,
        Headers.of("content-type", type),
        value.toString().getBytes(StandardCharsets.UTF_8));
  }
}
