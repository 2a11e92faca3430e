package dev.concordat.checker.diff;

/** What a change is about; {@link #id} is how rules are named after it. */
public enum Element {
  SERVER("server"),
  /** A value that a part of a server's address may have. */
  SERVER_VARIABLE("server-variable"),
  PROTOCOL("protocol"),
  PROTOCOL_VERSION("protocol-version"),
  OPERATION("operation"),
  CHANNEL("channel"),
  OPERATION_ID("operation-id"),
  DEPRECATION("deprecation"),
  SUNSET("sunset"),
  STABILITY("stability"),
  SECURITY("security"),
  SECURITY_SCHEME("security-scheme"),
  OAUTH_FLOW("oauth-flow"),
  OAUTH_SCOPE("oauth-scope"),
  OAUTH_URL("oauth-url"),
  PARAMETER("parameter"),
  REQUIRED_PARAMETER("required-parameter"),
  PARAMETER_STYLE("parameter-style"),
  PARAMETER_LOCATION("parameter-location"),
  EMPTY_VALUE("empty-value"),
  RESERVED_CHARACTERS("reserved-characters"),
  BODY("body"),
  REQUIRED_BODY("required-body"),
  MEDIA_TYPE("media-type"),
  ENCODING("encoding"),
  SUCCESS_STATUS("success-status"),
  ERROR_STATUS("error-status"),
  HEADER("header"),
  REQUIRED_HEADER("required-header"),
  MESSAGE("message"),
  /** How a message is written as bytes. */
  CONTENT_TYPE("content-type"),
  /** Another name for the same way to write a message. */
  CONTENT_TYPE_NAME("content-type-name"),
  CORRELATION_ID("correlation-id"),
  REPLY_ADDRESS("reply-address"),
  /** Where the value of a channel's parameter is found in a message. */
  PARAMETER_SOURCE("parameter-source"),
  /** What a protocol needs to know beyond messages. */
  BINDING("binding"),
  PROPERTY("property"),
  REQUIRED_PROPERTY("required-property"),
  /** A property that the other side's closed object does not know. */
  CLOSED_PROPERTY("closed-property"),
  TYPE("type"),
  ENUM("enum"),
  RANGE("range"),
  LENGTH("length"),
  PATTERN("pattern"),
  FORMAT("format"),
  ITEMS("items"),
  SIZE("size"),
  ADDITIONAL_PROPERTIES("additional-properties"),
  DISCRIMINATOR("discriminator"),
  /** A branch that a discriminator chooses. */
  VARIANT("variant"),
  COMPOSITION("composition"),
  /** How a text holds something else: its encoding, media type and schema. */
  CONTENT("content"),
  /** Values that are listed as the ones of today. */
  EXTENSIBLE_ENUM("extensible-enum"),
  /** How a value is written in XML. */
  XML("xml"),
  DEFAULT("default"),
  LINK("link"),
  /** A whole schema, when no smaller place explains what changed. */
  SCHEMA("schema"),
  /** A part of a document that could not be understood. */
  PART("part"),
  /** What kind of contract it is. */
  CONTRACT("contract");

  private final String id;

  Element(String id) {
    this.id = id;
  }

  public String id() {
    return id;
  }

  /** True for a property of an object, whatever its coming or going means. */
  boolean isProperty() {
    return this == PROPERTY || this == REQUIRED_PROPERTY || this == CLOSED_PROPERTY;
  }

  /**
   * True when a change of it is about which values are allowed, so that a proof about values
   * settles it. An optional property that is gone, or another format, matters beyond that.
   */
  public boolean isAboutValues() {
    return switch (this) {
      case REQUIRED_PROPERTY,
          CLOSED_PROPERTY,
          TYPE,
          ENUM,
          RANGE,
          LENGTH,
          PATTERN,
          ITEMS,
          SIZE,
          ADDITIONAL_PROPERTIES,
          COMPOSITION,
          SCHEMA ->
          true;
      case SERVER,
          SERVER_VARIABLE,
          PROTOCOL,
          PROTOCOL_VERSION,
          OPERATION,
          CHANNEL,
          OPERATION_ID,
          DEPRECATION,
          SUNSET,
          STABILITY,
          SECURITY,
          SECURITY_SCHEME,
          OAUTH_FLOW,
          OAUTH_SCOPE,
          OAUTH_URL,
          PARAMETER,
          REQUIRED_PARAMETER,
          PARAMETER_STYLE,
          PARAMETER_LOCATION,
          EMPTY_VALUE,
          RESERVED_CHARACTERS,
          BODY,
          REQUIRED_BODY,
          MEDIA_TYPE,
          ENCODING,
          SUCCESS_STATUS,
          ERROR_STATUS,
          HEADER,
          REQUIRED_HEADER,
          MESSAGE,
          CONTENT_TYPE,
          CONTENT_TYPE_NAME,
          CORRELATION_ID,
          REPLY_ADDRESS,
          PARAMETER_SOURCE,
          BINDING,
          PROPERTY,
          FORMAT,
          DISCRIMINATOR,
          VARIANT,
          CONTENT,
          EXTENSIBLE_ENUM,
          XML,
          DEFAULT,
          LINK,
          PART,
          CONTRACT ->
          false;
    };
  }
}
