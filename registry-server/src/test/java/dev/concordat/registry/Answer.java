package dev.concordat.registry;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;

/** What a server answered. */
public record Answer(HttpResponse<byte[]> response) {
  private static final ObjectMapper JSON = new ObjectMapper();

  public int status() {
    return response.statusCode();
  }

  public String header(String name) {
    return response.headers().firstValue(name).orElse("");
  }

  public byte[] body() {
    return response.body();
  }

  public String text() {
    return new String(body(), StandardCharsets.UTF_8);
  }

  public JsonNode json() {
    try {
      return JSON.readTree(body());
    } catch (IOException e) {
      throw new UncheckedIOException("no JSON: " + text(), e);
    }
  }

  /** The value at a JSON Pointer, as text. */
  public String at(String pointer) {
    return json().at(pointer).asText();
  }
}
