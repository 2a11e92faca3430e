package dev.concordat.checker.parse;

import dev.concordat.checker.model.Dialect;
import dev.concordat.checker.model.Schema;
import dev.concordat.checker.source.Document;
import dev.concordat.checker.source.Node;
import dev.concordat.checker.source.UnreadableException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What every part of the OpenAPI reader needs of the document that is being read. */
record OpenApiDocument(
    Document document,
    OpenApiVersion version,
    Dialect dialect,
    RefResolver refs,
    SecuritySchemes schemes,
    Problems problems) {

  static OpenApiDocument of(Document document) throws UnreadableException {
    var problems = new Problems(document);
    OpenApiVersion version = OpenApiVersion.of(document, problems);
    Dialect dialect =
        version == OpenApiVersion.V3_1
            ? Dialects.named(document.root(), "jsonSchemaDialect", version.dialect(), problems)
            : version.dialect();
    var refs = new RefResolver(document, problems);
    var schemes = new SecuritySchemes(document.root(), refs, problems);
    return new OpenApiDocument(document, version, dialect, refs, schemes, problems);
  }

  Node root() {
    return document.root();
  }

  Optional<Schema> schema(@Nullable Node node) {
    return Optional.ofNullable(node)
        .map(schema -> Dialects.schema(schema, dialect, document, problems));
  }
}
