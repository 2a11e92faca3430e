package dev.concordat.checker.schema;

import com.fasterxml.jackson.databind.JsonNode;

/** The types of JSON values; an integer is a number that is a multiple of one. */
enum JsonType {
  NULL,
  BOOLEAN,
  NUMBER,
  STRING,
  ARRAY,
  OBJECT;

  /** A set of types that holds only this one. */
  int bit() {
    return 1 << ordinal();
  }

  static JsonType of(JsonNode value) {
    if (value.isObject()) {
      return OBJECT;
    }
    if (value.isArray()) {
      return ARRAY;
    }
    if (value.isTextual()) {
      return STRING;
    }
    if (value.isNumber()) {
      return NUMBER;
    }
    return value.isBoolean() ? BOOLEAN : NULL;
  }
}
