package dev.concordat.registry.search;

import io.micronaut.serde.annotation.Serdeable;

/** Where a word stands, the most telling place first. */
@Serdeable
public enum Kind {
  /** The contract's name or namespace. */
  NAME,
  /** Its title or description. */
  TEXT,
  /** An operation: its method, path, id or summary. */
  OPERATION,
  /** The address of a channel. */
  CHANNEL,
  /** A message or a schema with a name. */
  MESSAGE,
  /** A property or a parameter. */
  FIELD,
  /** The team that owns the contract. */
  OWNER,
  /** A label that somebody has given it. */
  LABEL
}
