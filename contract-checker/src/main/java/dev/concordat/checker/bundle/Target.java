package dev.concordat.checker.bundle;

import dev.concordat.checker.source.Document;
import dev.concordat.checker.source.FilePath;
import dev.concordat.checker.source.Node;
import dev.concordat.checker.source.UnreadableException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** What a reference leads to. */
record Target(Document document, Node node) {

  /** Empty when it leads to nothing that this contract has. */
  static Optional<Target> of(Document from, String reference) {
    int hash = reference.indexOf('#');
    String file = hash < 0 ? reference : reference.substring(0, hash);
    String fragment = hash < 0 ? "" : decoded(reference.substring(hash + 1));
    return (file.isEmpty() ? Optional.of(from) : document(from, file))
        .flatMap(
            document ->
                Optional.ofNullable(document.at(fragment)).map(node -> new Target(document, node)));
  }

  private static Optional<Document> document(Document from, String file) {
    try {
      Optional<String> path = FilePath.of(from, "", "", file);
      return path.isEmpty() ? Optional.empty() : from.set().read(path.get());
    } catch (UnreadableException e) {
      return Optional.empty();
    }
  }

  private static String decoded(String fragment) {
    try {
      return URLDecoder.decode(fragment.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return fragment; // a lone percent sign stands for itself
    }
  }
}
