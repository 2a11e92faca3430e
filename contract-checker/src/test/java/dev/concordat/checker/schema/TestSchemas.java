package dev.concordat.checker.schema;

import dev.concordat.checker.model.Dialect;
import dev.concordat.checker.model.Schema;
import dev.concordat.checker.source.Document;
import dev.concordat.checker.source.Limits;
import dev.concordat.checker.source.Node;
import dev.concordat.checker.source.SourceReader;
import dev.concordat.checker.source.UnreadableException;
import java.nio.charset.StandardCharsets;

/** Schemas written in tests, as JSON in which single quotes may stand for double ones. */
final class TestSchemas {
  private TestSchemas() {}

  static Schema schema(Dialect dialect, String text) {
    try {
      Document document = document(text.replace('\'', '"').getBytes(StandardCharsets.UTF_8));
      return new Schema(document.root(), dialect, document);
    } catch (UnreadableException e) {
      throw new IllegalArgumentException(text, e);
    }
  }

  /** The schema at a pointer of a larger document. */
  static Schema schema(Dialect dialect, String text, String pointer) {
    Schema whole = schema(dialect, text);
    Node node = whole.document().at(pointer);
    if (node == null) {
      throw new IllegalArgumentException("nothing at " + pointer);
    }
    return whole.at(node);
  }

  /** Reads a document; the bare {@code true} and {@code false} are schemas as well. */
  static Document document(byte[] text) throws UnreadableException {
    return new SourceReader(Limits.DEFAULT).read("schema.json", text);
  }
}
