package dev.concordat.checker.model;

/** What a setting is. */
public enum SettingKind {
  /** Where a response leads next (OpenAPI 3.1, section 4.8.20). */
  LINK,
  /** That a parameter may be there without a value (OpenAPI 3.1, section 4.8.12.1). */
  EMPTY_VALUE,
  /** That a parameter may hold characters that mean something in a URL as they are. */
  RESERVED_CHARACTERS,
  /** How one part of a form is written (OpenAPI 3.1, section 4.8.15). */
  ENCODING,
  /** What is spoken with a server: {@code mqtt}, {@code kafka}. */
  PROTOCOL,
  PROTOCOL_VERSION,
  /** A value that a part of a server's address may have. */
  SERVER_VARIABLE,
  /** What a protocol needs to know beyond messages: a topic, a queue, a quality of service. */
  BINDING,
  /** How a message is written as bytes. */
  CONTENT_TYPE,
  /** Where a message says which other message it belongs to. */
  CORRELATION_ID,
  /** Where an answer goes to. */
  REPLY_ADDRESS,
  /** Where the value of a channel's parameter is found in a message. */
  PARAMETER_SOURCE,
  /** The messages of a channel of which nobody says what is done with it. */
  CHANNEL_CONTENT,
  /** A schema in a language that is not compared. */
  FOREIGN_SCHEMA
}
