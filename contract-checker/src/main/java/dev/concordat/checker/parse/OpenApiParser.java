package dev.concordat.checker.parse;

import dev.concordat.checker.model.Contract;
import dev.concordat.checker.model.Format;
import dev.concordat.checker.source.Document;
import java.util.List;

/** Reads Swagger 2.0 and OpenAPI 3.0 and 3.1. */
final class OpenApiParser {
  private OpenApiParser() {}

  static Contract parse(Document document) {
    Info info = Info.of(document.root());
    return new Contract(
        Format.OPENAPI,
        "",
        info.title(),
        info.version(),
        info.description(),
        List.of(),
        document,
        new Problems(document).list());
  }
}
