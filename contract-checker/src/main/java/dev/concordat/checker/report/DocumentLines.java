package dev.concordat.checker.report;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** A document by its lines; finding one costs nothing, however large the document is. */
final class DocumentLines {
  private final byte[] document;
  private final int[] starts;

  DocumentLines(byte[] document) {
    this.document = document;
    int[] found = new int[1024];
    int count = 1; // the first line starts at 0
    for (int i = 0; i < document.length; i++) {
      if (document[i] == '\n') {
        if (count == found.length) {
          found = Arrays.copyOf(found, count * 2);
        }
        found[count++] = i + 1;
      }
    }
    this.starts = Arrays.copyOf(found, count);
  }

  /**
   * The text of a line, without its end; empty when there is no such line.
   *
   * @param number the first is 1
   */
  String line(int number) {
    if (number < 1 || number > starts.length) {
      return "";
    }
    int from = starts[number - 1];
    int to = number < starts.length ? starts[number] - 1 : document.length;
    return new String(document, from, to - from, StandardCharsets.UTF_8).stripTrailing();
  }
}
