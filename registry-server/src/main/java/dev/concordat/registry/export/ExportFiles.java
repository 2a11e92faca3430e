package dev.concordat.registry.export;

import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Where things are in an export. */
final class ExportFiles {
  static final String CHECKSUMS = "sha256sums.txt";
  static final String CONTENTS = "contents/";
  static final String DOCUMENTS = "contracts/";

  /** Zip knows no time before 1980, and an export none at all. */
  static final long NO_TIME =
      LocalDateTime.of(1980, 2, 1, 0, 0).toInstant(ZoneOffset.UTC).toEpochMilli();

  private static final String ROWS = "rows/";

  private ExportFiles() {}

  static String rowsOf(String table) {
    return ROWS + table + ".jsonl";
  }

  /** As {@code sha256sum -c} reads them. */
  static byte[] checksums(Map<String, String> checksums) {
    return checksums.entrySet().stream()
        .map(file -> file.getValue() + "  " + file.getKey() + "\n")
        .collect(Collectors.joining())
        .getBytes(StandardCharsets.UTF_8);
  }

  /** Path to checksum; lines of another form are left out. */
  static Map<String, String> checksums(String text) {
    Map<String, String> checksums = new TreeMap<>();
    text.lines()
        .map(line -> line.split("  ", 2))
        .filter(parts -> parts.length == 2)
        .forEach(parts -> checksums.put(parts[1], parts[0]));
    return checksums;
  }
}
