package dev.concordat.checker.model;

import dev.concordat.checker.source.Node;
import java.util.Arrays;
import java.util.Optional;

/**
 * The vocabulary that a schema is written in. OpenAPI 3.1 and AsyncAPI have none of their own: they
 * use 2020-12 and draft-07.
 */
public enum Dialect {
  DRAFT_04("draft-04", "http://json-schema.org/draft-04/schema"),
  DRAFT_06("draft-06", "http://json-schema.org/draft-06/schema"),
  DRAFT_07("draft-07", "http://json-schema.org/draft-07/schema"),
  DRAFT_2019_09("2019-09", "https://json-schema.org/draft/2019-09/schema"),
  DRAFT_2020_12("2020-12", "https://json-schema.org/draft/2020-12/schema"),
  OPENAPI_2_0("openapi-2.0", "https://spec.openapis.org/oas/2.0/schema-object"),
  OPENAPI_3_0("openapi-3.0", "https://spec.openapis.org/oas/3.0/schema-object"),
  OPENAPI_3_1("openapi-3.1", "https://spec.openapis.org/oas/3.1/dialect/base");

  private final String id;
  private final String uri;

  Dialect(String id, String uri) {
    this.id = id;
    this.uri = uri;
  }

  /** How the command line and reports name it. */
  public String id() {
    return id;
  }

  /** The value of {@code $schema} that names it, without an empty fragment. */
  public String uri() {
    return uri;
  }

  public static Optional<Dialect> of(String id) {
    return Arrays.stream(values()).filter(dialect -> dialect.id.equals(id)).findFirst();
  }

  /**
   * The dialect that a {@code $schema} names, with or without the empty fragment, http or https.
   */
  public static Optional<Dialect> ofUri(String uri) {
    String bare = withoutScheme(uri.endsWith("#") ? uri.substring(0, uri.length() - 1) : uri);
    return Arrays.stream(values())
        .filter(dialect -> withoutScheme(dialect.uri).equals(bare))
        .findFirst();
  }

  /** The dialect of the schemas in a document that says which it is written in. */
  public static Optional<Dialect> ofDocument(Node root) {
    if (root.get("asyncapi") != null) {
      return Optional.of(DRAFT_07);
    }
    if (root.get("swagger") != null) {
      return Optional.of(OPENAPI_2_0);
    }
    String openApi = root.string("openapi");
    if (openApi != null) {
      return Optional.of(openApi.startsWith("3.0") ? OPENAPI_3_0 : OPENAPI_3_1);
    }
    return Optional.ofNullable(root.string("$schema")).flatMap(Dialect::ofUri);
  }

  private static String withoutScheme(String uri) {
    int scheme = uri.indexOf("://");
    return scheme < 0 ? uri : uri.substring(scheme + 3);
  }
}
