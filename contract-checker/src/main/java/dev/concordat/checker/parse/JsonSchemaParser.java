package dev.concordat.checker.parse;

import dev.concordat.checker.model.Contract;
import dev.concordat.checker.model.Dialect;
import dev.concordat.checker.model.Direction;
import dev.concordat.checker.model.Exchange;
import dev.concordat.checker.model.ExchangeKind;
import dev.concordat.checker.model.Format;
import dev.concordat.checker.model.Position;
import dev.concordat.checker.model.PositionKind;
import dev.concordat.checker.model.Schema;
import dev.concordat.checker.source.Document;
import dev.concordat.checker.source.Node;
import java.util.List;
import java.util.Optional;

/** Reads a bare JSON Schema: one exchange with one position, the schema itself. */
final class JsonSchemaParser {
  private static final String NAME = "schema";

  private JsonSchemaParser() {}

  static Contract parse(Document document, Dialect defaultDialect) {
    var problems = new Problems(document);
    Node root = document.root();
    Schema schema = Dialects.schema(root, defaultDialect, document, problems);
    List<Exchange> exchanges = List.of(exchange(schema));
    SchemaReferences.check(document, schema.dialect(), exchanges, problems);
    return new Contract(
        Format.JSON_SCHEMA,
        schema.dialect().id(),
        Optional.ofNullable(root.string("title")).orElse(""),
        Optional.ofNullable(root.string("version")),
        Optional.ofNullable(root.string("description")),
        List.of(),
        exchanges,
        document,
        problems.list());
  }

  private static Exchange exchange(Schema schema) {
    var position =
        new Position(
            PositionKind.SCHEMA,
            NAME,
            NAME,
            Direction.ACCEPTED,
            true,
            Optional.of(schema),
            schema.node(),
            List.of());
    return new Exchange(
        ExchangeKind.SCHEMA,
        NAME,
        NAME,
        NAME,
        Optional.empty(),
        schema.node().isTrue("deprecated"),
        List.of(position),
        Optional.empty(),
        schema.node());
  }
}
