package dev.concordat.checker.source;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;

/** The text of a JSON document (RFC 8259) in UTF-8, under a cursor that knows its place. */
final class JsonText {
  /** What {@link #peek} sees behind the last byte. */
  static final int END = -1;

  private final byte[] text;
  private final Trail trail;
  private final RecentStrings recent;
  private final CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
  private int at;
  private int line = 1;

  /** Where the line would start if all its characters so far were single bytes. */
  private int lineStart;

  JsonText(byte[] text, Trail trail) {
    this.text = text;
    this.trail = trail;
    this.recent = new RecentStrings(text);
    boolean mark = text.length >= 3 && text[0] == (byte) 0xEF;
    this.at = mark ? 3 : 0;
    this.lineStart = at;
  }

  int line() {
    return line;
  }

  /** In characters, as editors count. */
  int column() {
    return at - lineStart + 1;
  }

  /** The first byte behind white space, which is skipped. */
  int peek() {
    for (; at < text.length; at++) {
      switch (text[at]) {
        case ' ', '\t' -> {}
        case '\n' -> endLine();
        case '\r' -> {
          if (at + 1 == text.length || text[at + 1] != '\n') {
            endLine();
          }
        }
        default -> {
          return text[at] & 0xFF;
        }
      }
    }
    return END;
  }

  private void endLine() {
    line++;
    lineStart = at + 1;
  }

  /** Skips the byte that {@link #peek} saw. */
  void skip() {
    at++;
  }

  /** Skips the comma before a further member or item, or the closing bracket; true for a comma. */
  boolean hasMore(char closing) throws UnreadableException {
    int next = peek();
    if (next != ',' && next != closing) {
      throw unexpected("a comma or '" + closing + "'");
    }
    at++;
    return next == ',';
  }

  void expect(char expected, String what) throws UnreadableException {
    if (peek() != expected) {
      throw unexpected(what);
    }
  }

  /** Reads {@code true}, {@code false} or {@code null}. */
  String word(String word) throws UnreadableException {
    for (int i = 0; i < word.length(); i++) {
      if (at == text.length || text[at] != word.charAt(i)) {
        throw unexpected("'" + word + "'");
      }
      at++;
    }
    return word;
  }

  /** Reads a number, as it is written. */
  String number() throws UnreadableException {
    int start = at;
    skipIf('-', '-');
    boolean zero = at < text.length && text[at] == '0';
    int whole = at;
    digits();
    if (zero && at > whole + 1) {
      throw malformed("a number does not start with zeros");
    }
    if (skipIf('.', '.')) {
      digits();
    }
    if (skipIf('e', 'E')) {
      skipIf('+', '-');
      digits();
    }
    return new String(text, start, at - start, StandardCharsets.ISO_8859_1);
  }

  private void digits() throws UnreadableException {
    int start = at;
    while (at < text.length && text[at] >= '0' && text[at] <= '9') {
      at++;
    }
    if (at == start) {
      throw unexpected("a digit");
    }
  }

  private boolean skipIf(char one, char other) {
    boolean there = at < text.length && (text[at] == one || text[at] == other);
    at += there ? 1 : 0;
    return there;
  }

  /** Reads a string; the cursor is on its opening quote. */
  String string() throws UnreadableException {
    int start = ++at;
    int hash = 0;
    while (at < text.length && isPlain(text[at])) {
      hash = 31 * hash + text[at++];
    }
    return at < text.length && text[at] == '"' ? recent.string(start, at++, hash) : unusual(start);
  }

  /** True for what stands for itself in a string, and is a character of its own. */
  private static boolean isPlain(byte b) {
    return b >= ' ' && b != '"' && b != '\\';
  }

  private String unusual(int start) throws UnreadableException {
    boolean escaped = false;
    while (at == text.length || text[at] != '"') {
      int next = at == text.length ? END : text[at] & 0xFF;
      if (next == '\\') {
        escape();
        escaped = true;
      } else if (next < ' ') {
        throw unexpected("the end of a string");
      } else {
        lineStart += (next & 0xC0) == 0x80 ? 1 : 0; // a further byte of the same character
        at++;
      }
    }
    String raw = decoded(start, at++);
    return escaped ? unescaped(raw) : raw;
  }

  private void escape() throws UnreadableException {
    at++;
    int escape = at == text.length ? END : text[at];
    if ("\"\\/bfnrtu".indexOf(escape) < 0) {
      throw unexpected("an escape such as \\n");
    }
    at++;
    for (int i = 0; escape == 'u' && i < 4; i++) {
      if (at == text.length || Character.digit(text[at], 16) < 0) {
        throw unexpected("four hexadecimal digits");
      }
      at++;
    }
  }

  private String decoded(int start, int end) throws UnreadableException {
    try {
      return decoder.decode(ByteBuffer.wrap(text, start, end - start)).toString();
    } catch (CharacterCodingException e) {
      throw malformed("the string that ends here is not UTF-8 text");
    }
  }

  private static String unescaped(String raw) {
    var plain = new StringBuilder(raw.length());
    int from = 0;
    for (int i = raw.indexOf('\\'); i >= 0; i = raw.indexOf('\\', from)) {
      plain.append(raw, from, i);
      char escape = raw.charAt(i + 1);
      boolean unit = escape == 'u';
      plain.append(unit ? (char) Integer.parseInt(raw, i + 2, i + 6, 16) : escaped(escape));
      from = i + (unit ? 6 : 2);
    }
    return plain.append(raw, from, raw.length()).toString();
  }

  private static char escaped(char escape) {
    return switch (escape) {
      case 'b' -> '\b';
      case 'f' -> '\f';
      case 'n' -> '\n';
      case 'r' -> '\r';
      case 't' -> '\t';
      default -> escape;
    };
  }

  /** What the cursor is on is not what should stand there. */
  UnreadableException unexpected(String expected) {
    return at >= text.length
        ? malformed("the JSON text ends too early; is the file truncated?")
        : malformed("not JSON: expected %s, found %s".formatted(expected, found()));
  }

  private String found() {
    int found = text[at] & 0xFF;
    return found > ' ' && found < 0x7F ? "'" + (char) found + "'" : "0x%02X".formatted(found);
  }

  UnreadableException malformed(String message) {
    return trail.unreadable(message, line, column());
  }
}
