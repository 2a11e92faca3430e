package dev.concordat.registry.audit;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Entries as RFC 4180 has them; a cell that a spreadsheet would calculate is made plain text. */
final class Csv {
  private static final String HEAD =
      "id,at,actor,token,action,subject,reason,requestId,position,hash\r\n";

  private Csv() {}

  static byte[] of(List<RecordedEntry> entries) {
    return entries.stream()
        .map(Csv::line)
        .collect(Collectors.joining("", HEAD, ""))
        .getBytes(StandardCharsets.UTF_8);
  }

  private static String line(RecordedEntry entry) {
    return Stream.of(
            entry.id(),
            entry.at(),
            entry.actor(),
            entry.token(),
            entry.action(),
            entry.subject(),
            entry.reason(),
            entry.requestId(),
            entry.position(),
            entry.hash())
        .map(Csv::cell)
        .collect(Collectors.joining(",", "", "\r\n"));
  }

  private static String cell(@Nullable Object value) {
    String text = value == null ? "" : value.toString();
    String plain = text.isEmpty() || "=+-@\t\r".indexOf(text.charAt(0)) < 0 ? text : "'" + text;
    return plain.matches("[^\",\r\n]*") ? plain : "\"" + plain.replace("\"", "\"\"") + "\"";
  }
}
