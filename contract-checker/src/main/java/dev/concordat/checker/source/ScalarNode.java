package dev.concordat.checker.source;

import java.math.BigDecimal;

/** A string, number, boolean or null. Numbers keep their text, so nothing is rounded. */
public final class ScalarNode extends Node {
  /** The JSON types that are no containers. */
  public enum Kind {
    STRING,
    NUMBER,
    BOOLEAN,
    NULL
  }

  private final Kind kind;
  private final String text;

  ScalarNode(int line, int column, Kind kind, String text) {
    super(line, column);
    this.kind = kind;
    this.text = text;
  }

  public Kind kind() {
    return kind;
  }

  /** The string itself, the number as it was written, {@code true}, {@code false} or null. */
  public String text() {
    return text;
  }

  public boolean isString() {
    return kind == Kind.STRING;
  }

  public boolean isNumber() {
    return kind == Kind.NUMBER;
  }

  public boolean isBoolean() {
    return kind == Kind.BOOLEAN;
  }

  public boolean isNull() {
    return kind == Kind.NULL;
  }

  public boolean isTrue() {
    return kind == Kind.BOOLEAN && text.equals("true");
  }

  /**
   * The exact number.
   *
   * @throws NumberFormatException when this is no number
   */
  public BigDecimal number() {
    return new BigDecimal(text);
  }
}
