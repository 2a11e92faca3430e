package dev.concordat.checker.mock;

import dev.concordat.checker.model.Contract;
import dev.concordat.checker.model.Exchange;
import dev.concordat.checker.model.ExchangeKind;
import java.util.ArrayList;
import java.util.List;

/** What a mock offers, as people read it. */
final class Routes {
  private Routes() {}

  static List<String> ofOperations(Contract contract, String url) {
    return contract.exchanges().stream()
        .filter(each -> each.kind() == ExchangeKind.OPERATION)
        .map(each -> line(each, url))
        .toList();
  }

  private static String line(Exchange operation, String url) {
    int space = operation.label().indexOf(' ');
    return "%-7s %s%s"
        .formatted(
            operation.label().substring(0, space), url, operation.label().substring(space + 1));
  }

  static List<String> ofChannels(ChannelMock mock, String http, String sockets) {
    List<String> routes = new ArrayList<>();
    for (ChannelAddress channel : mock.channels()) {
      String verbs = String.join(", ", channel.verbs());
      routes.add("%-13s %s%s".formatted(verbs, sockets, channel.path()));
      if (channel.verbs().contains("send")) {
        routes.add("%-13s %s%s".formatted("  as GET", http, channel.path()));
      }
      if (channel.verbs().contains("receive")) {
        routes.add("%-13s %s%s".formatted("  as POST", http, channel.path()));
      }
    }
    return routes;
  }
}
