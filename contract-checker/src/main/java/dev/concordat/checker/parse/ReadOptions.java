package dev.concordat.checker.parse;

import dev.concordat.checker.model.Dialect;
import dev.concordat.checker.model.Format;
import java.util.Optional;

/**
 * What is known about a contract before it is read.
 *
 * @param format the format that it must have; detected when empty
 * @param defaultDialect the dialect of a JSON Schema whose {@code $schema} names none
 */
public record ReadOptions(Optional<Format> format, Dialect defaultDialect) {
  /** Nothing is known: the format is detected, a schema without {@code $schema} is 2020-12. */
  public static final ReadOptions DETECT = new ReadOptions(Optional.empty(), Dialect.DRAFT_2020_12);

  /** The same, but the contract must have this format. */
  public ReadOptions as(Format known) {
    return new ReadOptions(Optional.of(known), defaultDialect);
  }
}
