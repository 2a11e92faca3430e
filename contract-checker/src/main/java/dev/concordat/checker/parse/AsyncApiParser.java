package dev.concordat.checker.parse;

import dev.concordat.checker.model.Contract;
import dev.concordat.checker.model.Exchange;
import dev.concordat.checker.model.Format;
import dev.concordat.checker.source.Document;
import dev.concordat.checker.source.UnreadableException;
import java.util.List;

/**
 * Reads AsyncAPI 2.0 to 2.6, 3.0 and 3.1. The same application described in 2 and in 3 gives the
 * same exchanges.
 */
final class AsyncApiParser {
  private AsyncApiParser() {}

  static Contract parse(Document document) throws UnreadableException {
    AsyncApiDocument asyncApi = AsyncApiDocument.of(document);
    List<Exchange> exchanges =
        asyncApi.isV3()
            ? new AsyncApi3Operations(asyncApi).read()
            : new AsyncApi2Channels(asyncApi).read();
    SchemaReferences.check(document, SchemaFormats.USUAL, exchanges, asyncApi.problems());
    Info info = Info.of(document.root());
    return new Contract(
        Format.ASYNCAPI,
        asyncApi.version(),
        info.title(),
        info.version(),
        info.description(),
        new AsyncApiServers(asyncApi).read(),
        exchanges,
        document,
        asyncApi.problems().list());
  }
}
