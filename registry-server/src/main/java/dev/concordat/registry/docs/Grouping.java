package dev.concordat.registry.docs;

import dev.concordat.checker.model.Contract;
import dev.concordat.checker.model.Exchange;
import dev.concordat.checker.model.Format;
import dev.concordat.checker.source.ListNode;
import dev.concordat.checker.source.Node;
import dev.concordat.checker.source.ScalarNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What readers look under: an operation's first tag, a message's channel. */
final class Grouping {
  private final Map<String, DocGroup> groups = new LinkedHashMap<>();
  private final Format format;

  private Grouping(Format format) {
    this.format = format;
  }

  static Grouping of(Contract contract) {
    Grouping grouping = new Grouping(contract.format());
    grouping.declare(contract.document().root().list("tags"));
    contract.exchanges().forEach(grouping::use);
    return grouping;
  }

  /** Declared ones first, in their order, then those that are merely used. */
  List<DocGroup> groups() {
    return List.copyOf(groups.values());
  }

  Optional<String> groupOf(Exchange exchange) {
    return switch (format) {
      case OPENAPI -> firstTag(exchange.node());
      case ASYNCAPI -> Optional.of(exchange.group());
      case JSON_SCHEMA -> Optional.empty();
    };
  }

  private void declare(@Nullable ListNode tags) {
    if (tags == null || format != Format.OPENAPI) {
      return;
    }
    for (Node tag : tags) {
      String name = tag.string("name");
      if (name != null) {
        groups.putIfAbsent(name, new DocGroup(name, tag.string("description")));
      }
    }
  }

  private void use(Exchange exchange) {
    groupOf(exchange).ifPresent(name -> groups.putIfAbsent(name, new DocGroup(name, null)));
  }

  private static Optional<String> firstTag(Node operation) {
    ListNode tags = operation.list("tags");
    if (tags == null || tags.size() == 0) {
      return Optional.empty();
    }
    return tags.item(0) instanceof ScalarNode tag && tag.isString()
        ? Optional.of(tag.text())
        : Optional.empty();
  }
}
