package dev.concordat.registry.events;

import dev.concordat.registry.settings.Settings;
import io.micronaut.json.JsonMapper;
import io.micronaut.json.tree.JsonNode;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Writes events as CloudEvents 1.0: the same bytes each time, whoever sends them. */
@Singleton
public final class CloudEvents {
  /** The content type of what {@link #bytes} returns. */
  public static final String CONTENT_TYPE = "application/cloudevents+json";

  /** What our event types begin with. */
  public static final String PREFIX = "dev.concordat.";

  private final String source;
  private final JsonMapper json;

  CloudEvents(Settings settings, JsonMapper json) {
    this.source = settings.publicUrl().orElse("urn:concordat:registry");
    this.json = json;
  }

  /** The event in structured form. */
  public byte[] bytes(RecordedEvent recorded) {
    Event event = recorded.event();
    try {
      JsonNode data = json.readValue(event.payload(), JsonNode.class);
      return json.writeValueAsBytes(
          new CloudEvent(
              "1.0",
              Long.toString(recorded.id()),
              source,
              PREFIX + event.type(),
              event.subject(),
              recorded.happenedAt(),
              "application/json",
              data));
    } catch (IOException e) {
      throw new UncheckedIOException("event " + recorded.id() + " cannot be written", e);
    }
  }
}
