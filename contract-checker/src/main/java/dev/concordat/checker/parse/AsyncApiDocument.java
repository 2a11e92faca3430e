package dev.concordat.checker.parse;

import dev.concordat.checker.source.Diagnostic;
import dev.concordat.checker.source.Document;
import dev.concordat.checker.source.Node;
import dev.concordat.checker.source.ScalarNode;
import dev.concordat.checker.source.UnreadableException;
import java.util.List;

/** What every part of the AsyncAPI reader needs of the document that is being read. */
record AsyncApiDocument(
    Document document, String version, boolean isV3, RefResolver refs, Problems problems) {

  static AsyncApiDocument of(Document document) throws UnreadableException {
    Node declared = document.root().get("asyncapi");
    String version = declared instanceof ScalarNode scalar ? scalar.text().strip() : "";
    boolean v2 = version.startsWith("2.");
    boolean v3 = version.startsWith("3.");
    if (!v2 && !v3) {
      throw new UnreadableException(
          List.of(
              Diagnostic.error(
                  "expected AsyncAPI 2.0 to 2.6, 3.0 or 3.1, found asyncapi: "
                      + Excerpt.of(version),
                  document.locate(declared == null ? document.root() : declared))));
    }
    var problems = new Problems(document);
    return new AsyncApiDocument(
        document, version, v3, new RefResolver(document, problems), problems);
  }

  Node root() {
    return document.root();
  }
}
