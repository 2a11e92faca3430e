package dev.concordat.checker.model;

/** What a position is; {@link #id} is how reports name it. */
public enum PositionKind {
  PATH_PARAMETER("path-parameter", true),
  QUERY_PARAMETER("query-parameter", true),
  HEADER_PARAMETER("header-parameter", true),
  COOKIE_PARAMETER("cookie-parameter", true),
  REQUEST_BODY("request-body", false),
  RESPONSE("response", false),
  RESPONSE_HEADER("response-header", true),
  MEDIA_TYPE("media-type", false),
  MESSAGE("message", false),
  MESSAGE_HEADERS("message-headers", false),
  MESSAGE_PAYLOAD("message-payload", false),
  SCHEMA("schema", false);

  private final String id;
  private final boolean text;

  PositionKind(String id, boolean text) {
    this.id = id;
    this.text = text;
  }

  public String id() {
    return id;
  }

  /** True where a value travels as text, so that {@code 1} and {@code "1"} are the same. */
  public boolean isText() {
    return text;
  }

  /** True for what OpenAPI calls a parameter. */
  public boolean isParameter() {
    return switch (this) {
      case PATH_PARAMETER, QUERY_PARAMETER, HEADER_PARAMETER, COOKIE_PARAMETER -> true;
      case REQUEST_BODY,
          RESPONSE,
          RESPONSE_HEADER,
          MEDIA_TYPE,
          MESSAGE,
          MESSAGE_HEADERS,
          MESSAGE_PAYLOAD,
          SCHEMA ->
          false;
    };
  }
}
