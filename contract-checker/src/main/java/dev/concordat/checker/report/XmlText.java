package dev.concordat.checker.report;

/** Text of strangers inside of XML. */
public final class XmlText {
  private XmlText() {}

  /** XML 1.0, section 2.2: control characters may not stand in a document, not even escaped. */
  public static String of(String text) {
    return text.codePoints()
        .map(c -> isXml(c) ? c : 0xFFFD)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  private static boolean isXml(int c) {
    return c == '\t'
        || c == '\n'
        || c == '\r'
        || c >= 0x20 && c <= 0xD7FF
        || c >= 0xE000 && c <= 0xFFFD
        || c >= 0x10000;
  }
}
