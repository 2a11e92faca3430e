package dev.concordat.checker.model;

/** What an exchange is; {@link #id} is how reports name it. */
public enum ExchangeKind {
  OPERATION("operation"),
  CALLBACK("callback"),
  WEBHOOK("webhook"),
  CHANNEL_OPERATION("channel-operation"),
  /** A channel of which nobody says what is done with it. */
  CHANNEL("channel"),
  SCHEMA("schema");

  private final String id;

  ExchangeKind(String id) {
    this.id = id;
  }

  public String id() {
    return id;
  }
}
