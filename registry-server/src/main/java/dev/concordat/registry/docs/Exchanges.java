package dev.concordat.registry.docs;

import dev.concordat.checker.model.Exchange;
import dev.concordat.checker.model.ExchangeKind;
import dev.concordat.checker.source.Node;
import org.jspecify.annotations.Nullable;

/** Documents one exchange. */
final class Exchanges {
  private Exchanges() {}

  static DocExchange of(
      Exchange exchange, Grouping grouping, Anchors anchors, Positions positions) {
    Node node = exchange.node();
    return new DocExchange(
        exchange.label(),
        anchors.of(exchange.label()),
        exchange.kind().id(),
        method(exchange),
        path(exchange),
        title(node),
        node.string("description"),
        exchange.deprecated(),
        grouping.groupOf(exchange).orElse(null),
        node.pointer(),
        node.line(),
        positions.of(exchange));
  }

  private static @Nullable String title(Node node) {
    String summary = node.string("summary");
    return summary == null ? node.string("title") : summary;
  }

  private static @Nullable String method(Exchange exchange) {
    return switch (exchange.kind()) {
      case OPERATION, CALLBACK, WEBHOOK -> exchange.label().split(" ", 2)[0];
      case CHANNEL_OPERATION, CHANNEL, SCHEMA -> null;
    };
  }

  private static @Nullable String path(Exchange exchange) {
    String[] words = exchange.label().split(" ", 2);
    return exchange.kind() == ExchangeKind.OPERATION && words.length == 2 ? words[1] : null;
  }
}
