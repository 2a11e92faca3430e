package dev.concordat.checker.parse;

import dev.concordat.checker.model.Contract;
import dev.concordat.checker.model.Format;
import dev.concordat.checker.source.Document;
import java.util.List;

/** Reads AsyncAPI 2.0 to 2.6, 3.0 and 3.1. */
final class AsyncApiParser {
  private AsyncApiParser() {}

  static Contract parse(Document document) {
    Info info = Info.of(document.root());
    return new Contract(
        Format.ASYNCAPI,
        "",
        info.title(),
        info.version(),
        info.description(),
        List.of(),
        document,
        new Problems(document).list());
  }
}
