package dev.concordat.registry.docs;

import dev.concordat.checker.model.Contract;
import dev.concordat.checker.source.Diagnostic;
import java.util.List;
import java.util.Locale;

/** Turns a contract into its documentation. */
public final class DocModels {
  private DocModels() {}

  /** Everything that a reader of the contract wants to see. */
  public static DocModel of(Contract contract) {
    Grouping grouping = Grouping.of(contract);
    ReachableSchemas schemas = new ReachableSchemas();
    Positions positions = new Positions(schemas);
    Anchors anchors = new Anchors();
    List<DocExchange> exchanges =
        contract.exchanges().stream()
            .map(exchange -> Exchanges.of(exchange, grouping, anchors, positions))
            .toList();
    return new DocModel(
        contract.format().id(),
        contract.formatVersion(),
        contract.title(),
        contract.version().orElse(null),
        contract.description().orElse(null),
        grouping.groups(),
        exchanges,
        schemas.found(),
        contract.diagnostics().stream().map(DocModels::problem).toList());
  }

  private static DocProblem problem(Diagnostic diagnostic) {
    return new DocProblem(
        diagnostic.message(),
        diagnostic.location().pointer(),
        diagnostic.location().line(),
        diagnostic.level().name().toLowerCase(Locale.ROOT));
  }
}
