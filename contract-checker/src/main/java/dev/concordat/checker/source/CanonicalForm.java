package dev.concordat.checker.source;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.stream.IntStream;

/**
 * The one way to write a document: JSON without white space, members sorted by name (in UTF-16 code
 * units, as RFC 8785 does), numbers without redundant digits. YAML and JSON of the same content
 * have the same canonical form.
 */
public final class CanonicalForm {
  /** Beyond this many digits a number is kept as it was written, so it cannot cost memory. */
  private static final int DIGITS = 400;

  private final StringBuilder text = new StringBuilder();

  private CanonicalForm() {}

  public static String of(Node node) {
    var form = new CanonicalForm();
    form.write(node);
    return form.text.toString();
  }

  /** SHA-256 over the UTF-8 bytes of the canonical form, in lower-case hex digits. */
  public static String sha256(Node node) {
    try {
      byte[] bytes = of(node).getBytes(StandardCharsets.UTF_8);
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  /** True when both have the same canonical form, found out without writing it. */
  public static boolean same(Node a, Node b) {
    if (a == b) {
      return true;
    }
    if (a instanceof MapNode one && b instanceof MapNode other) {
      return sameMembers(one, other);
    }
    if (a instanceof ListNode one && b instanceof ListNode other) {
      boolean same = one.size() == other.size();
      for (int i = 0; same && i < one.size(); i++) {
        same = same(one.item(i), other.item(i));
      }
      return same;
    }
    return a instanceof ScalarNode one
        && b instanceof ScalarNode other
        && one.kind() == other.kind()
        && (one.text().equals(other.text()) || one.isNumber() && number(one).equals(number(other)));
  }

  private static boolean sameMembers(MapNode one, MapNode other) {
    if (one.size() != other.size()) {
      return false;
    }
    for (int i = 0; i < one.size(); i++) {
      String name = one.name(i);
      Node value = name.equals(other.name(i)) ? other.value(i) : other.get(name);
      if (value == null || !same(one.value(i), value)) {
        return false;
      }
    }
    return true;
  }

  private void write(Node node) {
    if (node instanceof MapNode map) {
      writeMap(map);
    } else if (node instanceof ListNode list) {
      writeList(list);
    } else if (node instanceof ScalarNode scalar) {
      writeScalar(scalar);
    } else {
      throw new AssertionError(node);
    }
  }

  private void writeMap(MapNode map) {
    int[] order =
        IntStream.range(0, map.size())
            .boxed()
            .sorted((a, b) -> map.name(a).compareTo(map.name(b)))
            .mapToInt(Integer::intValue)
            .toArray();
    text.append('{');
    for (int i = 0; i < order.length; i++) {
      text.append(i == 0 ? "" : ",");
      quote(map.name(order[i]));
      text.append(':');
      write(map.value(order[i]));
    }
    text.append('}');
  }

  private void writeList(ListNode list) {
    text.append('[');
    for (int i = 0; i < list.size(); i++) {
      text.append(i == 0 ? "" : ",");
      write(list.item(i));
    }
    text.append(']');
  }

  private void writeScalar(ScalarNode scalar) {
    switch (scalar.kind()) {
      case STRING -> quote(scalar.text());
      case NUMBER -> text.append(number(scalar));
      case BOOLEAN, NULL -> text.append(scalar.text());
    }
  }

  private static String number(ScalarNode scalar) {
    BigDecimal value = scalar.number().stripTrailingZeros();
    return Math.abs((long) value.scale()) > DIGITS ? value.toString() : value.toPlainString();
  }

  private void quote(String string) {
    text.append('"');
    for (int i = 0; i < string.length(); i++) {
      char c = string.charAt(i);
      switch (c) {
        case '"' -> text.append("\\\"");
        case '\\' -> text.append("\\\\");
        case '\n' -> text.append("\\n");
        case '\r' -> text.append("\\r");
        case '\t' -> text.append("\\t");
        case '\b' -> text.append("\\b");
        case '\f' -> text.append("\\f");
        default -> {
          if (c < 0x20) {
            text.append("\\u%04x".formatted((int) c));
          } else {
            text.append(c);
          }
        }
      }
    }
    text.append('"');
  }
}
