package dev.concordat.checker.model;

import dev.concordat.checker.source.Diagnostic;
import dev.concordat.checker.source.Document;
import java.util.List;
import java.util.Optional;

/**
 * A contract: the surface that its owner offers, whatever the format.
 *
 * @param formatVersion as the document says it: {@code 3.1.0}, {@code 2020-12}
 * @param title what the document calls itself; empty when it does not
 * @param version what the document says its version is
 * @param servers where it is offered; empty when the document does not say
 * @param exchanges in document order, keys unique
 * @param diagnostics parts that could not be understood; everything else is in the exchanges
 */
public record Contract(
    Format format,
    String formatVersion,
    String title,
    Optional<String> version,
    Optional<String> description,
    List<Server> servers,
    List<Exchange> exchanges,
    Document document,
    List<Diagnostic> diagnostics) {

  public Contract {
    servers = List.copyOf(servers);
    exchanges = List.copyOf(exchanges);
    diagnostics = List.copyOf(diagnostics);
  }
}
