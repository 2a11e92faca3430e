package dev.concordat.checker.parse;

import dev.concordat.checker.model.Contract;
import dev.concordat.checker.model.Exchange;
import dev.concordat.checker.model.Position;
import dev.concordat.checker.source.CanonicalForm;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Contracts for tests: read from text, shown as lines. */
final class Surface {
  private Surface() {}

  static Contract read(String text) throws Exception {
    return new ContractReader()
        .read("contract.yaml", text.getBytes(StandardCharsets.UTF_8), ReadOptions.DETECT);
  }

  /** Reads a document from the test resources beside the test classes of this package. */
  static Contract resource(String name) throws Exception {
    try (var in = Surface.class.getResourceAsStream("/parse/" + name)) {
      return new ContractReader().read(name, in.readAllBytes(), ReadOptions.DETECT);
    }
  }

  /** Everything that pairs and is compared; labels and places may differ. */
  static List<String> lines(Contract contract) {
    var lines = new ArrayList<String>();
    for (Exchange exchange : contract.exchanges()) {
      lines.add(
          "%s %s (%s) %s%s"
              .formatted(
                  exchange.kind().id(),
                  exchange.key(),
                  exchange.operationId().orElse("-"),
                  exchange
                      .security()
                      .map(security -> security.alternatives().toString())
                      .orElse("-"),
                  exchange.deprecated() ? " deprecated" : ""));
      exchange.positions().forEach(position -> add(position, "  ", lines));
    }
    return lines;
  }

  private static void add(Position position, String indent, List<String> lines) {
    lines.add(
        "%s%s %s %s%s %s"
            .formatted(
                indent,
                position.kind().id(),
                position.key(),
                position.direction().id(),
                position.required() ? " required" : "",
                position.schema().map(schema -> CanonicalForm.of(schema.node())).orElse("-")));
    position.children().forEach(child -> add(child, indent + "  ", lines));
  }

  static List<String> keys(Contract contract) {
    return contract.exchanges().stream().map(Exchange::key).toList();
  }

  static Exchange exchange(Contract contract, String key) {
    return contract.exchanges().stream()
        .filter(exchange -> exchange.key().equals(key))
        .findFirst()
        .orElseThrow(() -> new AssertionError(key + " is not in " + keys(contract)));
  }

  static Position position(Contract contract, String exchange, String label) {
    return exchange(contract, exchange).positions().stream()
        .flatMap(position -> flat(position).stream())
        .filter(position -> position.label().equals(label))
        .findFirst()
        .orElseThrow(() -> new AssertionError(label + " is not in " + lines(contract)));
  }

  private static List<Position> flat(Position position) {
    var all = new ArrayList<Position>();
    all.add(position);
    position.children().forEach(child -> all.addAll(flat(child)));
    return all;
  }

  static List<String> problems(Contract contract) {
    return contract.diagnostics().stream()
        .map(
            problem ->
                "%s %d %s %s"
                    .formatted(
                        problem.level(),
                        problem.location().line(),
                        problem.location().pointer(),
                        problem.message()))
        .toList();
  }
}
