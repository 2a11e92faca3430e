package dev.concordat.checker.schema;

import com.networknt.schema.SchemaRegistry;
import dev.concordat.checker.source.Document;
import dev.concordat.checker.source.Limits;
import dev.concordat.checker.source.SourceReader;
import dev.concordat.checker.source.UnreadableException;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The schemas of JSON Schema itself, that documents refer to by their addresses. They come with the
 * validator's library; nothing is fetched.
 */
final class MetaSchemas {
  private static final Pattern ADDRESS =
      Pattern.compile(
          "https?://json-schema\\.org"
              + "(/draft-0[467]/schema|/draft/20(?:19-09|20-12)/(?:schema|meta/[a-z-]{1,40}))");

  private final Map<String, Optional<Document>> known = new HashMap<>();

  /** Whether a document is one of them. */
  boolean has(Document document) {
    return known.values().stream()
        .anyMatch(each -> each.filter(one -> one.root() == document.root()).isPresent());
  }

  /** The schema at an address; empty for other addresses. */
  Optional<Document> at(String address) {
    Matcher matcher = ADDRESS.matcher(address);
    return matcher.matches()
        ? known.computeIfAbsent(matcher.group(1), MetaSchemas::read)
        : Optional.empty();
  }

  private static Optional<Document> read(String path) {
    try (InputStream content = SchemaRegistry.class.getResourceAsStream(path)) {
      return content == null
          ? Optional.empty()
          : Optional.of(new SourceReader(Limits.DEFAULT).read(path, content.readAllBytes()));
    } catch (IOException | UnreadableException e) {
      return Optional.empty();
    }
  }
}
