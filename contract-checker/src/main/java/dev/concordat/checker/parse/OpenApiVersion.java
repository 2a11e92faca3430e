package dev.concordat.checker.parse;

import dev.concordat.checker.model.Dialect;
import dev.concordat.checker.source.Diagnostic;
import dev.concordat.checker.source.Document;
import dev.concordat.checker.source.Node;
import dev.concordat.checker.source.ScalarNode;
import dev.concordat.checker.source.UnreadableException;
import java.util.List;

/** The generations of OpenAPI that differ for a reader. */
enum OpenApiVersion {
  SWAGGER_2_0(Dialect.OPENAPI_2_0),
  V3_0(Dialect.OPENAPI_3_0),
  V3_1(Dialect.OPENAPI_3_1);

  private final Dialect dialect;

  OpenApiVersion(Dialect dialect) {
    this.dialect = dialect;
  }

  Dialect dialect() {
    return dialect;
  }

  /** As the document says it. */
  static String text(Document document) {
    return declared(document) instanceof ScalarNode scalar ? scalar.text().strip() : "";
  }

  static OpenApiVersion of(Document document, Problems problems) throws UnreadableException {
    String version = text(document);
    if (document.root().get("openapi") == null) {
      return pick(version.equals("2.0") || version.equals("2"), SWAGGER_2_0, document);
    }
    if (is(version, "3.0")) {
      return V3_0;
    }
    if (is(version, "3.2")) {
      problems.warning(
          declared(document), "OpenAPI 3.2 is read as 3.1: what is new in 3.2 is not compared");
      return V3_1;
    }
    return pick(is(version, "3.1"), V3_1, document);
  }

  private static OpenApiVersion pick(boolean fits, OpenApiVersion version, Document document)
      throws UnreadableException {
    if (!fits) {
      Node declared = declared(document);
      throw new UnreadableException(
          List.of(
              Diagnostic.error(
                  "expected OpenAPI 2.0, 3.0, 3.1 or 3.2, found %s: %s"
                      .formatted(declared.key(), Excerpt.of(text(document))),
                  document.locate(declared))));
    }
    return version;
  }

  private static boolean is(String version, String generation) {
    return version.equals(generation) || version.startsWith(generation + ".");
  }

  private static Node declared(Document document) {
    Node openapi = document.root().get("openapi");
    Node swagger = document.root().get("swagger");
    return openapi != null ? openapi : swagger != null ? swagger : document.root();
  }
}
