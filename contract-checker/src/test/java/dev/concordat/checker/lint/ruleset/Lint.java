package dev.concordat.checker.lint.ruleset;

import dev.concordat.checker.parse.ContractReader;
import dev.concordat.checker.parse.ReadOptions;
import dev.concordat.checker.source.UnreadableException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Lints a small contract by a small ruleset. */
final class Lint {
  private Lint() {}

  static final String SHOP =
      """
      openapi: 3.0.3
      info: {title: Shop, version: 1.0.0}
      paths:
        /orders:
          get: {operationId: listOrders, tags: [b, a], responses: {}}
          post: {operationId: place_order, responses: {}}
        /Payments/:
          get: {responses: {}, parameters: [{$ref: '#/components/parameters/Page'}]}
      components:
        parameters:
          Page: {name: Page, in: query, schema: {type: integer}}
        schemas:
          Used: {type: string, enum: [a, 1]}
          Unused: {properties: {u: {$ref: '#/components/schemas/Used'}}}
      """;

  /** Rule, line and message of each finding about the shop. */
  static List<String> shop(String ruleset) throws UnreadableException {
    return findings(Ruleset.read("rules.yaml", bytes(ruleset)), SHOP, "api/shop.yaml");
  }

  static List<String> findings(Ruleset ruleset, String contract, String file)
      throws UnreadableException {
    return new Linter(ruleset)
            .lint(new ContractReader().read("shop.yaml", bytes(contract), ReadOptions.DETECT), file)
            .stream()
            .map(
                finding ->
                    "%s %d %s: %s"
                        .formatted(
                            finding.severity().id(),
                            finding.location().line(),
                            finding.rule(),
                            finding.message()))
            .toList();
  }

  /** What is wrong with a ruleset. */
  static List<String> problems(String ruleset) {
    try {
      Ruleset.read("rules.yaml", bytes(ruleset));
      return List.of();
    } catch (UnreadableException e) {
      return e.diagnostics().stream().map(Object::toString).toList();
    }
  }

  static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
