package dev.concordat.checker.parse;

import dev.concordat.checker.model.Dialect;
import dev.concordat.checker.model.Schema;
import dev.concordat.checker.source.Document;
import dev.concordat.checker.source.Node;
import java.util.Optional;

/** Which vocabulary a schema is written in. */
final class Dialects {
  private static final String OPENAPI_3 = "https://spec.openapis.org/oas/3.";

  /** The meta-schema of self-describing schemas (Iglu) is draft-04 and a name for the schema. */
  private static final String SELF_DESCRIBING =
      "iglucentral.com/schemas/com.snowplowanalytics.self-desc/schema/jsonschema/";

  private Dialects() {}

  /** The schema at a node, in the dialect that its {@code $schema} names or else this one. */
  static Schema schema(Node node, Dialect otherwise, Document document, Problems problems) {
    return new Schema(node, named(node, "$schema", otherwise, problems), document);
  }

  /** The dialect that a member of an object names; unknown ones are told and not used. */
  static Dialect named(Node object, String member, Dialect otherwise, Problems problems) {
    String uri = object.string(member);
    if (uri == null) {
      return otherwise;
    }
    Optional<Dialect> known = of(uri);
    if (known.isEmpty()) {
      problems.warning(
          object,
          "%s names '%s', which is no dialect known here; read as %s"
              .formatted(member, Excerpt.of(uri), otherwise.id()));
    }
    return known.orElse(otherwise);
  }

  private static Optional<Dialect> of(String uri) {
    if (uri.startsWith(OPENAPI_3) && uri.contains("/dialect/")) {
      return Optional.of(Dialect.OPENAPI_3_1); // each revision has a dated one
    }
    return uri.contains(SELF_DESCRIBING) ? Optional.of(Dialect.DRAFT_04) : Dialect.ofUri(uri);
  }
}
