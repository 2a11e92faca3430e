package dev.concordat.registry.docs;

import dev.concordat.checker.model.Direction;
import dev.concordat.checker.model.Exchange;
import dev.concordat.checker.model.Position;
import dev.concordat.checker.model.Schema;
import dev.concordat.checker.model.Security;
import dev.concordat.checker.source.Node;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Documents the positions of exchanges and notes the schemas that they reach. */
final class Positions {
  private final ReachableSchemas schemas;

  Positions(ReachableSchemas schemas) {
    this.schemas = schemas;
  }

  List<DocPosition> of(Exchange exchange) {
    Stream<DocPosition> shown =
        exchange.security().filter(security -> !security.isOpen()).stream()
            .flatMap(Positions::security);
    return Stream.concat(shown, exchange.positions().stream().map(this::position)).toList();
  }

  private DocPosition position(Position position) {
    Node node = position.node();
    position.schema().ifPresent(schemas::addReachableFrom);
    return new DocPosition(
        position.kind().id(),
        position.key(),
        position.label(),
        position.direction().id(),
        position.required(),
        node.isTrue("deprecated"),
        description(position),
        position.schema().map(Schema::node).orElse(null),
        position.schema().map(schema -> schema.node().pointer()).orElse(null),
        node.pointer(),
        node.line(),
        position.children().stream().map(this::position).toList());
  }

  private static @Nullable String description(Position position) {
    String own = position.node().string("description");
    Optional<String> schemas =
        position.schema().flatMap(s -> Optional.ofNullable(s.node().string("description")));
    return own == null ? schemas.orElse(null) : own;
  }

  private static Stream<DocPosition> security(Security security) {
    return security.alternatives().stream().map(alternative -> security(alternative, security));
  }

  private static DocPosition security(Security.Alternative alternative, Security security) {
    String schemes =
        alternative.scopes().keySet().stream().sorted().collect(Collectors.joining(" and "));
    return new DocPosition(
        "security",
        schemes,
        "security " + schemes,
        Direction.ACCEPTED.id(),
        security.alternatives().size() == 1,
        false,
        scopes(alternative),
        null,
        null,
        security.node().pointer(),
        security.node().line(),
        List.of());
  }

  private static @Nullable String scopes(Security.Alternative alternative) {
    String scopes =
        alternative.scopes().values().stream()
            .flatMap(Set::stream)
            .sorted()
            .distinct()
            .collect(Collectors.joining(", "));
    return scopes.isEmpty() ? null : "scopes: " + scopes;
  }
}
