package dev.concordat.checker.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;

class MessageConformanceTest {
  private final MessageConformance notifications = new MessageConformance(Sources.notifications());

  @Test
  void aMessageAsDocumentedConforms() throws Exception {
    assertThat(message("notify", "{\"text\": \"hello\"}")).isEmpty();
    assertThat(message("receive notifications/{customer}", "{\"read\": 3}")).isEmpty();
  }

  @Test
  void aMessageThatDeviatesIsToldWithItsPlace() throws Exception {
    assertThat(message("markRead", "{\"read\": 0}"))
        .contains("message read payload #/read: expected at least 1, found 0")
        .contains("notifications.yaml:20:");
  }

  @Test
  void aBareSchemaNeedsNoName() throws Exception {
    var schema =
        new MessageConformance(
            Sources.written(
                "s.json",
                "{\"$schema\": \"https://json-schema.org/draft/2020-12/schema\", \"type\": \"integer\"}"));
    var payload = new ObjectMapper().readTree("\"x\"");
    assertThat(schema.message(schema.operation("").orElseThrow(), payload).toString())
        .contains("expected an integer, found the string \"x\"");
  }

  private String message(String operation, String payload) throws Exception {
    return notifications
        .message(
            notifications.operation(operation).orElseThrow(), new ObjectMapper().readTree(payload))
        .toString();
  }
}
