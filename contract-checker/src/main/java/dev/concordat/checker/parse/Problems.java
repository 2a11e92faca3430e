package dev.concordat.checker.parse;

import dev.concordat.checker.source.Diagnostic;
import dev.concordat.checker.source.Document;
import dev.concordat.checker.source.Node;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What is wrong with a document, collected while it is read; the same thing is said once. */
final class Problems {
  private final Document document;
  private final Set<Diagnostic> found = new LinkedHashSet<>();

  Problems(Document document) {
    this.document = document;
  }

  /** The part at the node cannot be understood; it is left out. */
  void error(Node at, String message) {
    found.add(Diagnostic.error(message, document.locate(at)));
  }

  /** The part at the node is read, but somebody should know this. */
  void warning(Node at, String message) {
    found.add(Diagnostic.warning(message, document.locate(at)));
  }

  /** What is wrong with another file of the contract; it is left out. */
  void unreadable(List<Diagnostic> diagnostics) {
    found.addAll(diagnostics);
  }

  List<Diagnostic> list() {
    return new ArrayList<>(found);
  }
}
