package dev.concordat.checker.parse;

import dev.concordat.checker.model.Contract;
import dev.concordat.checker.model.Format;
import dev.concordat.checker.source.Document;
import dev.concordat.checker.source.Limits;
import dev.concordat.checker.source.SourceReader;
import dev.concordat.checker.source.UnreadableException;

/** Reads a contract of any format into the one model. Safe for use by many threads. */
public final class ContractReader {
  private final SourceReader source;

  public ContractReader() {
    this(Limits.DEFAULT);
  }

  public ContractReader(Limits limits) {
    this.source = new SourceReader(limits);
  }

  /**
   * Reads one document. Parts that cannot be understood become {@link Contract#diagnostics}.
   *
   * @param file the name that locations carry; nothing is read from it
   * @throws UnreadableException when the text is no contract at all, or not of the expected format
   */
  public Contract read(String file, byte[] content, ReadOptions options)
      throws UnreadableException {
    Document document = source.read(file, content);
    Format format = FormatDetector.detect(document, options.format());
    return switch (format) {
      case OPENAPI -> OpenApiParser.parse(document);
      case ASYNCAPI -> AsyncApiParser.parse(document);
      case JSON_SCHEMA -> JsonSchemaParser.parse(document, options.defaultDialect());
    };
  }
}
