package dev.concordat.checker.report;

/** Text of strangers inside of GitHub Flavored Markdown. */
public final class MarkdownText {
  private MarkdownText() {}

  /** Text of strangers as a code span: longer fences than it holds, no line ends. */
  public static String code(String text) {
    String flat = text.replaceAll("\\s+", " ").strip();
    String fence = "`";
    while (flat.contains(fence)) {
      fence += "`";
    }
    boolean pad = flat.startsWith("`") || flat.endsWith("`");
    return pad ? fence + " " + flat + " " + fence : fence + flat + fence;
  }

  /** Text of strangers that calls nobody, links nowhere and holds no tags. */
  public static String plain(String text) {
    return text.replaceAll("\\s+", " ")
        .replaceAll("([\\\\`*_{}\\[\\]()#!|~])", "\\\\$1")
        .replace("<", "&lt;")
        .replace("@", "@\u200B");
  }
}
