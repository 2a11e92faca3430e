package dev.concordat.checker.source;

import java.util.function.IntPredicate;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.reader.StreamReader;

/**
 * A reader for SnakeYAML that has the whole text at hand. Its own one keeps a window and copies it
 * with every 1,024 characters that it adds, so one long word takes it minutes.
 */
final class WholeText extends StreamReader {
  private static final int BYTE_ORDER_MARK = 0xFEFF;

  private final int[] text;
  private int at;
  private int documentStart;
  private int line;
  private int column;

  WholeText(String text) {
    super("");
    this.text = codePoints(text);
  }

  private static int[] codePoints(String text) {
    var points = new int[text.codePointCount(0, text.length())];
    int next = 0;
    for (int i = 0; i < text.length(); i += Character.charCount(points[next++])) {
      points[next] = text.codePointAt(i);
    }
    return points;
  }

  /** Goes to the first character that fits; false when there is none. */
  boolean find(IntPredicate character) {
    while (at < text.length) {
      if (character.test(text[at])) {
        return true;
      }
      forward();
    }
    return false;
  }

  @Override
  public int peek() {
    return at < text.length ? text[at] : 0;
  }

  @Override
  public int peek(int offset) {
    int place = at + offset;
    return place < text.length ? text[place] : 0;
  }

  @Override
  public void forward() {
    forward(1);
  }

  @Override
  public void forward(int length) {
    int end = Math.min(at + length, text.length);
    while (at < end) {
      int character = text[at++];
      if (endsLine(character)) {
        line++;
        column = 0;
      } else if (character != BYTE_ORDER_MARK) {
        column++;
      }
    }
  }

  /** The line breaks of YAML 1.1; a carriage return counts with the line feed behind it. */
  private boolean endsLine(int character) {
    return switch (character) {
      case '\n', 0x85, 0x2028, 0x2029 -> true;
      case '\r' -> peek() != '\n';
      default -> false;
    };
  }

  @Override
  public String prefix(int length) {
    return new String(text, at, Math.min(length, text.length - at));
  }

  /** For text without line breaks, as the scanner calls it. */
  @Override
  public String prefixForward(int length) {
    String prefix = prefix(length);
    at += length;
    column += length;
    return prefix;
  }

  @Override
  public Mark getMark() {
    return new Mark("", at, line, column, text, at);
  }

  @Override
  public int getColumn() {
    return column;
  }

  @Override
  public int getLine() {
    return line;
  }

  @Override
  public int getIndex() {
    return at;
  }

  @Override
  public int getDocumentIndex() {
    return at - documentStart;
  }

  @Override
  public void resetDocumentIndex() {
    documentStart = at;
  }
}
