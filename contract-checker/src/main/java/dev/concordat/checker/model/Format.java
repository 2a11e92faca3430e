package dev.concordat.checker.model;

import java.util.Arrays;
import java.util.Optional;

/** The contract formats that we read; {@link #id} is how they are named outside. */
public enum Format {
  OPENAPI("openapi"),
  ASYNCAPI("asyncapi"),
  JSON_SCHEMA("json-schema");

  private final String id;

  Format(String id) {
    this.id = id;
  }

  public String id() {
    return id;
  }

  public static Optional<Format> of(String id) {
    return Arrays.stream(values()).filter(format -> format.id.equals(id)).findFirst();
  }
}
