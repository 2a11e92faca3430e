package dev.concordat.checker.parse;

import dev.concordat.checker.model.Exchange;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The exchanges found so far, one for each key. */
final class Exchanges {
  private final Map<String, Exchange> byKey = new LinkedHashMap<>();
  private final Problems problems;

  Exchanges(Problems problems) {
    this.problems = problems;
  }

  void add(Exchange exchange) {
    Exchange first = byKey.putIfAbsent(exchange.key(), exchange);
    if (first != null) {
      problems.error(
          exchange.node(),
          "'%s' is the same exchange as '%s' in line %d; only that one is read"
              .formatted(exchange.label(), first.label(), first.node().line()));
    }
  }

  List<Exchange> list() {
    return List.copyOf(byKey.values());
  }
}
