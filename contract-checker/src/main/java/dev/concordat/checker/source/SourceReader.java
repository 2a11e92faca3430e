package dev.concordat.checker.source;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Reads a JSON or YAML text into a tree. Nothing outside of the text is ever read: no files, no
 * network, no classes named by YAML tags.
 */
public final class SourceReader {
  private final Limits limits;

  public SourceReader(Limits limits) {
    this.limits = limits;
  }

  /**
   * Reads a text in UTF-8, JSON when it starts with a brace or a bracket and YAML otherwise.
   *
   * @param file the name that locations carry
   * @throws UnreadableException when the text is empty, no text, malformed or over a limit
   */
  public Document read(String file, byte[] content) throws UnreadableException {
    if (content.length > limits.bytes()) {
      throw refuse(
          file,
          "the document has %,d bytes, over the limit of %,d; split it or raise the limit"
              .formatted(content.length, limits.bytes()));
    }
    int start = firstVisible(content);
    if (start == content.length) {
      throw refuse(
          file, "the document is empty; expected an OpenAPI, AsyncAPI or JSON Schema document");
    }
    if (isUtf16(content)) {
      throw refuse(file, "the document is UTF-16 text; save it as UTF-8");
    }
    for (byte b : content) {
      if (b == 0) {
        throw refuse(file, "the document is binary; expected JSON or YAML text in UTF-8");
      }
    }
    return syntax(content) == Syntax.JSON ? json(file, content) : yaml(file, content);
  }

  /** Which syntax {@link #read} takes a text for. */
  public static Syntax syntax(byte[] content) {
    int start = firstVisible(content);
    boolean json = start < content.length && (content[start] == '{' || content[start] == '[');
    return json ? Syntax.JSON : Syntax.YAML;
  }

  private Document json(String file, byte[] content) throws UnreadableException {
    try {
      return new Document(file, new JsonTree(file, limits).read(content));
    } catch (UnreadableException e) {
      // YAML's flow style starts with a brace as well; its author named the file so.
      if (file.endsWith(".yaml") || file.endsWith(".yml")) {
        return yaml(file, content);
      }
      throw e;
    }
  }

  private Document yaml(String file, byte[] content) throws UnreadableException {
    return new Document(file, new YamlTree(file, limits, decode(file, content)).read());
  }

  private static String decode(String file, byte[] content) throws UnreadableException {
    try {
      String text =
          StandardCharsets.UTF_8
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(content))
              .toString();
      return text.startsWith("\uFEFF") ? text.substring(1) : text;
    } catch (CharacterCodingException e) {
      throw refuse(file, "the document is not UTF-8 text; expected JSON or YAML");
    }
  }

  private static boolean isUtf16(byte[] content) {
    int mark = content.length < 2 ? 0 : (content[0] & 0xFF) << 8 | content[1] & 0xFF;
    return mark == 0xFEFF || mark == 0xFFFE;
  }

  private static int firstVisible(byte[] content) {
    boolean mark =
        content.length >= 3
            && content[0] == (byte) 0xEF
            && content[1] == (byte) 0xBB
            && content[2] == (byte) 0xBF;
    int i = mark ? 3 : 0;
    while (i < content.length && (content[i] == ' ' || content[i] >= '\t' && content[i] <= '\r')) {
      i++;
    }
    return i;
  }

  private static UnreadableException refuse(String file, String message) {
    return new UnreadableException(
        List.of(Diagnostic.error(message, new Location(file, "", 0, 0))));
  }
}
