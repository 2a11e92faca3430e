package dev.concordat.checker.lint.functions;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.concordat.checker.lint.jsonpath.Cursor;
import dev.concordat.checker.source.MapNode;
import dev.concordat.checker.source.Node;
import dev.concordat.checker.source.Pointer;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** {@code schema}: the value is an instance of a JSON Schema that the rule holds. */
final class SchemaMatch implements LintFunction {
  private static final Map<String, SpecificationVersion> DIALECTS =
      Map.of(
          "draft4", SpecificationVersion.DRAFT_4,
          "draft6", SpecificationVersion.DRAFT_6,
          "draft7", SpecificationVersion.DRAFT_7,
          "draft2019-09", SpecificationVersion.DRAFT_2019_09,
          "draft2020-12", SpecificationVersion.DRAFT_2020_12);

  private final Optional<Schema> schema;
  private final boolean allErrors;

  SchemaMatch(Options options) {
    options.allow("schema", "dialect", "allErrors");
    Optional<Node> node = options.needed("schema");
    List<String> words =
        java.util.stream.Stream.concat(
                java.util.stream.Stream.of("auto"), DIALECTS.keySet().stream().sorted())
            .toList();
    String dialect = options.word("dialect", words).orElse("auto");
    this.allErrors = options.flag("allErrors");
    this.schema = node.flatMap(one -> compiled(one, dialect, options));
  }

  private static Optional<Schema> compiled(Node node, String dialect, Options options) {
    SpecificationVersion version =
        DIALECTS.getOrDefault(
            dialect,
            Optional.ofNullable(node.string("$schema"))
                .flatMap(SpecificationVersion::fromDialectId)
                .orElse(SpecificationVersion.DRAFT_7));
    try {
      JsonNode json = Json.written(node);
      if (node instanceof MapNode map && map.has("$schema")) {
        ((com.fasterxml.jackson.databind.node.ObjectNode) json).remove("$schema");
      }
      Schema schema =
          SchemaRegistry.withDefaultDialect(
                  version, builder -> builder.schemaRegistryConfig(LinearValidation.CONFIG))
              .getSchema(json);
      schema.initializeValidators();
      return Optional.of(schema);
    } catch (RuntimeException e) {
      options.problemHere("'schema' cannot be used: " + e.getMessage());
      return Optional.empty();
    }
  }

  @Override
  public List<Complaint> check(Target target, LintContext context) {
    if (schema.isEmpty() || target.value().isEmpty()) {
      return List.of();
    }
    Cursor value = target.value().get();
    List<Error> errors = schema.get().validate(context.json(value));
    return errors.stream()
        .limit(allErrors ? 100 : 1)
        .map(error -> complaint(value, error))
        .toList();
  }

  private static Complaint complaint(Cursor value, Error error) {
    Cursor at = value;
    for (String step : Pointer.tokens(error.getInstanceLocation().toString())) {
      Optional<Cursor> next = at.child(step);
      if (next.isEmpty()) {
        break;
      }
      at = next.get();
    }
    return Complaint.at(at, "%s", error.getMessage());
  }
}
