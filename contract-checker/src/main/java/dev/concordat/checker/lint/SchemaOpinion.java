package dev.concordat.checker.lint;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.Error;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.concordat.checker.model.Contract;
import dev.concordat.checker.model.Dialect;
import dev.concordat.checker.source.Diagnostic;
import dev.concordat.checker.source.Document;
import dev.concordat.checker.source.Node;
import java.util.List;
import java.util.Optional;

/** Whether a schema is one by its meta-schema, which the validator brings along. */
final class SchemaOpinion {
  private final Document document;

  SchemaOpinion(Document document) {
    this.document = document;
  }

  List<Diagnostic> of(Contract contract, JsonNode tree) {
    SpecificationVersion version = version(Dialect.of(contract.formatVersion()));
    return SchemaRegistry.withDefaultDialect(version)
        .getSchema(SchemaLocation.of(version.getDialectId()))
        .validate(tree)
        .stream()
        .map(
            error ->
                Diagnostic.warning(
                    "meta-schema: " + error.getMessage(), document.locate(place(error))))
        .distinct()
        .toList();
  }

  private Node place(Error error) {
    return Optional.ofNullable(document.at(error.getInstanceLocation().toString()))
        .orElse(document.root());
  }

  private static SpecificationVersion version(Optional<Dialect> dialect) {
    return switch (dialect.orElse(Dialect.DRAFT_2020_12)) {
      case DRAFT_04, OPENAPI_2_0, OPENAPI_3_0 -> SpecificationVersion.DRAFT_4;
      case DRAFT_06 -> SpecificationVersion.DRAFT_6;
      case DRAFT_07 -> SpecificationVersion.DRAFT_7;
      case DRAFT_2019_09 -> SpecificationVersion.DRAFT_2019_09;
      case DRAFT_2020_12, OPENAPI_3_1 -> SpecificationVersion.DRAFT_2020_12;
    };
  }
}
