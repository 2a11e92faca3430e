package dev.concordat.checker.schema;

import dev.concordat.checker.model.Dialect;
import dev.concordat.checker.model.Schema;
import dev.concordat.checker.source.Node;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Follows {@code $ref}s inside a document. What lies outside of it is never read. */
public final class References {
  private References() {}

  /**
   * The schema that the {@code $ref} of this one names; empty when it has none or it is not here.
   */
  public static Optional<Schema> target(Schema schema) {
    String reference = schema.node().string("$ref");
    if (reference == null || !reference.startsWith("#")) {
      return Optional.empty();
    }
    Node target = schema.document().at(fragment(reference));
    return Optional.ofNullable(target).map(schema::at);
  }

  /**
   * True where keywords beside a {@code $ref} do not count: before 2019-09 (draft-07, section 8.3)
   * and in OpenAPI before 3.1 (3.0.3, section 4.7.23).
   */
  public static boolean hidesSiblings(Dialect dialect) {
    return switch (dialect) {
      case DRAFT_04, DRAFT_06, DRAFT_07, OPENAPI_2_0, OPENAPI_3_0 -> true;
      case DRAFT_2019_09, DRAFT_2020_12, OPENAPI_3_1 -> false;
    };
  }

  private static String fragment(String reference) {
    String fragment = reference.substring(1);
    try {
      // A '+' is itself in a URI fragment (RFC 3986); the decoder is made for forms.
      return URLDecoder.decode(fragment.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return fragment;
    }
  }
}
