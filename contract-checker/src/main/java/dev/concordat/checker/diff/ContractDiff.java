package dev.concordat.checker.diff;

import dev.concordat.checker.model.Contract;
import dev.concordat.checker.model.Exchange;
import dev.concordat.checker.model.ExchangeKind;
import dev.concordat.checker.model.Server;
import dev.concordat.checker.source.Diagnostic;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Two contracts in, what differs out. */
public final class ContractDiff {
  private final Contract before;
  private final Contract after;
  private final Changes changes;
  private final BasePaths bases;
  private final ServerDiff servers;
  private final ExchangeDiff exchanges;

  private ContractDiff(Contract before, Contract after, Comparison comparison) {
    this.before = before;
    this.after = after;
    this.changes = new Changes(before.document(), after.document());
    this.bases = BasePaths.of(before, after);
    this.servers = new ServerDiff(changes, bases);
    this.exchanges = new ExchangeDiff(comparison, changes);
  }

  /** The facts in which the contracts differ, in the order of the old document, then the new. */
  public static List<Change> between(Contract before, Contract after, Comparison comparison) {
    if (isUnchanged(before, after)) {
      return List.of();
    }
    var diff = new ContractDiff(before, after, comparison);
    if (before.format() == after.format()) {
      diff.parts();
      diff.servers.compare(new Change.Reach("", ""), before.servers(), after.servers());
      diff.exchanges();
    } else {
      diff.changes.otherFormat(before, after);
    }
    return diff.changes.all();
  }

  /**
   * One look at the documents is all that the most frequent comparison costs. The same problems say
   * that the same was read: of parts that exclude each other the order decides.
   */
  private static boolean isUnchanged(Contract before, Contract after) {
    return before.format() == after.format()
        && before.formatVersion().equals(after.formatVersion())
        && problems(before).equals(problems(after))
        && before.document().saysTheSameAs(after.document());
  }

  /** What could not be read in the new version alone was not compared. */
  private void parts() {
    Set<String> known = problems(before);
    after.diagnostics().stream()
        .filter(diagnostic -> diagnostic.level() == Diagnostic.Level.ERROR)
        .filter(diagnostic -> !known.contains(identity(diagnostic)))
        .forEach(changes::unreadable);
  }

  private static Set<String> problems(Contract contract) {
    return contract.diagnostics().stream().map(ContractDiff::identity).collect(Collectors.toSet());
  }

  private static String identity(Diagnostic diagnostic) {
    return diagnostic.location().pointer() + " " + diagnostic.message();
  }

  private void exchanges() {
    Map<String, Exchange> old = byKey(before, bases::keyBefore);
    Map<String, Exchange> now = byKey(after, bases::keyAfter);
    CallbackNames.settle(old, now);
    lone(old, now, Action.REMOVED);
    old.forEach(
        (key, exchange) ->
            Optional.ofNullable(now.get(key)).ifPresent(other -> both(exchange, other)));
    lone(now, old, Action.ADDED);
  }

  private void both(Exchange old, Exchange now) {
    if (!old.servers().isEmpty() || !now.servers().isEmpty()) {
      servers.compare(new Change.Reach(now.label(), ""), servers(old, before), servers(now, after));
    }
    exchanges.compare(old, now);
  }

  private static List<Server> servers(Exchange exchange, Contract contract) {
    return exchange.servers().isEmpty() ? contract.servers() : exchange.servers();
  }

  /**
   * The exchanges that only one side has: a channel that went with all its operations goes once.
   */
  private void lone(Map<String, Exchange> here, Map<String, Exchange> there, Action action) {
    Set<String> groups =
        there.values().stream().map(Exchange::group).collect(Collectors.toCollection(HashSet::new));
    Set<String> told = new HashSet<>();
    here.forEach(
        (key, exchange) -> {
          if (there.containsKey(key)) {
            return;
          }
          boolean known = groups.contains(exchange.group());
          boolean channel = isChannel(exchange) && !known;
          if (known && exchange.kind() == ExchangeKind.CHANNEL) {
            return; // what is done with the channel is told, if it is said now
          }
          if (!channel) {
            exchanges.lone(Element.OPERATION, action, exchange, exchange.label());
          } else if (told.add(exchange.group())) {
            exchanges.lone(Element.CHANNEL, action, exchange, address(exchange));
          }
        });
  }

  /** The channel's address as the document writes it: what follows "send" or "receive". */
  private static String address(Exchange exchange) {
    return exchange.label().substring(exchange.label().indexOf(' ') + 1);
  }

  private static boolean isChannel(Exchange exchange) {
    return switch (exchange.kind()) {
      case CHANNEL_OPERATION, CHANNEL -> true;
      case OPERATION, CALLBACK, WEBHOOK, SCHEMA -> false;
    };
  }

  private static Map<String, Exchange> byKey(Contract contract, Function<Exchange, String> key) {
    Map<String, Exchange> exchanges = new LinkedHashMap<>();
    contract.exchanges().stream()
        .forEach(exchange -> exchanges.putIfAbsent(key.apply(exchange), exchange));
    return exchanges;
  }
}
