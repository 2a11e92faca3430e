package dev.concordat.checker.parse;

/** Text of a document as it may stand in a message: short and on one line. */
final class Excerpt {
  private static final int LENGTH = 80;

  private Excerpt() {}

  static String of(String text) {
    String line = text.strip().replaceAll("\\p{Cntrl}+", " ");
    return line.length() <= LENGTH ? line : line.substring(0, LENGTH) + "...";
  }
}
