package dev.concordat.checker.lint;

import com.fasterxml.jackson.databind.JsonNode;
import dev.concordat.checker.model.Contract;
import dev.concordat.checker.source.Diagnostic;
import dev.concordat.checker.source.JacksonTree;
import java.util.List;

/**
 * The second opinion: what established parsers say about a contract. They judge what we have read,
 * so nothing is fetched and no limit of theirs applies. No verdict rests on them.
 */
public final class WellFormedness {
  /** A document that is wrong everywhere needs no more to be recognised. */
  private static final int MOST = 100;

  private WellFormedness() {}

  /** All that they say, as warnings; what they fail on is a warning too. */
  public static List<Diagnostic> of(Contract contract) {
    try {
      JsonNode document = new JacksonTree().of(contract.document().root());
      return opinion(contract, document).stream().limit(MOST).toList();
    } catch (RuntimeException | LinkageError | StackOverflowError e) {
      return List.of(failure(contract, e));
    }
  }

  private static List<Diagnostic> opinion(Contract contract, JsonNode document) {
    return switch (contract.format()) {
      case OPENAPI -> new OpenApiOpinion(contract.document()).of(document);
      case ASYNCAPI -> new AsyncApiOpinion(contract.document()).of(document);
      case JSON_SCHEMA -> new SchemaOpinion(contract.document()).of(contract, document);
    };
  }

  private static Diagnostic failure(Contract contract, Throwable e) {
    String reason =
        e.getMessage() == null ? "" : ": " + e.getMessage().lines().findFirst().orElse("");
    return Diagnostic.warning(
        "the parser that gives a second opinion failed on this document (%s%s)"
            .formatted(e.getClass().getSimpleName(), reason),
        contract.document().locate(contract.document().root()));
  }
}
