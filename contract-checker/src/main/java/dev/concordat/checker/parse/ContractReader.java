package dev.concordat.checker.parse;

import dev.concordat.checker.model.Contract;
import dev.concordat.checker.model.Format;
import dev.concordat.checker.source.Document;
import dev.concordat.checker.source.DocumentSet;
import dev.concordat.checker.source.Folder;
import dev.concordat.checker.source.Limits;
import dev.concordat.checker.source.UnreadableException;

/** Reads a contract of any format into the one model. Safe for use by many threads. */
public final class ContractReader {
  private final Limits limits;

  public ContractReader() {
    this(Limits.DEFAULT);
  }

  public ContractReader(Limits limits) {
    this.limits = limits;
  }

  /**
   * Reads one document, and no other. Parts that cannot be understood become {@link
   * Contract#diagnostics}.
   *
   * @param file the name that locations carry; nothing is read from it
   * @throws UnreadableException when the text is no contract at all, or not of the expected format
   */
  public Contract read(String file, byte[] content, ReadOptions options)
      throws UnreadableException {
    return read(new DocumentSet(null, limits).begin(file, "", content), options);
  }

  /**
   * Reads a contract that may be spread over several files: references to files of its folder are
   * followed.
   *
   * @param path of the file that it begins with, from that folder
   * @throws UnreadableException when that file is no contract at all, or not of the expected format
   */
  public Contract read(Folder folder, String path, byte[] content, ReadOptions options)
      throws UnreadableException {
    var documents = new DocumentSet(folder, limits);
    return read(documents.begin(folder.name(path), path, content), options);
  }

  private static Contract read(Document document, ReadOptions options) throws UnreadableException {
    Format format = FormatDetector.detect(document, options.format());
    return switch (format) {
      case OPENAPI -> OpenApiParser.parse(document);
      case ASYNCAPI -> AsyncApiParser.parse(document);
      case JSON_SCHEMA -> JsonSchemaParser.parse(document, options.defaultDialect());
    };
  }
}
