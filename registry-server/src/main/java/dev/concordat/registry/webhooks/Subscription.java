package dev.concordat.registry.webhooks;

import dev.concordat.registry.events.Event;
import java.util.List;

/** Which events a webhook wants. */
record Subscription(List<String> types, List<String> contracts) {
  Subscription {
    types = List.copyOf(types);
    contracts = List.copyOf(contracts);
  }

  boolean wants(Event event) {
    return (types.isEmpty() || types.contains(event.type()))
        && (contracts.isEmpty() || contracts.stream().anyMatch(c -> matches(c, event.subject())));
  }

  private static boolean matches(String contract, String subject) {
    return contract.endsWith("/*")
        ? subject.startsWith(contract.substring(0, contract.length() - 1))
        : subject.equals(contract) || subject.startsWith(contract + "@");
  }
}
