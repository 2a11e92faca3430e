package dev.concordat.checker.schema;

import java.util.Arrays;
import java.util.Optional;

/** What a schema that does not mention further properties says about them. */
public enum ContentModel {
  /**
   * Writers send what is documented: their objects are closed at every level, unless {@code
   * additionalProperties}, {@code unevaluatedProperties} or {@code patternProperties} say otherwise
   * or no property is documented at all. Readers are taken literally.
   */
  DOCUMENTED("documented"),
  /** The literal sets of JSON Schema. */
  STRICT("strict");

  private final String id;

  ContentModel(String id) {
    this.id = id;
  }

  public String id() {
    return id;
  }

  public static Optional<ContentModel> of(String id) {
    return Arrays.stream(values()).filter(model -> model.id.equals(id)).findFirst();
  }
}
