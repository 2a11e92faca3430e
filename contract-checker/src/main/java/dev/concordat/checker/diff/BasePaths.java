package dev.concordat.checker.diff;

import dev.concordat.checker.model.Contract;
import dev.concordat.checker.model.Exchange;
import dev.concordat.checker.model.ExchangeKind;
import dev.concordat.checker.model.Server;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What stands before the paths of two contracts. A base path that moved into the paths, or out of
 * them, leaves every address as it was.
 *
 * @param before put before the paths of the old contract when they are compared
 * @param after put before those of the new one
 * @param moved whether that is done
 */
record BasePaths(String before, String after, boolean moved) {

  static BasePaths of(Contract before, Contract after) {
    Optional<String> was = base(before);
    Optional<String> is = base(after);
    if (was.isEmpty() || was.equals(is) || is.isEmpty()) {
      return new BasePaths("", "", false);
    }
    var plain = new BasePaths("", "", false);
    var full = new BasePaths(was.get(), is.get(), true);
    return full.pairs(before, after) > plain.pairs(before, after) ? full : plain;
  }

  /** The path that all servers of a contract have; none when they differ or it is variable. */
  private static Optional<String> base(Contract contract) {
    Set<String> paths =
        contract.servers().stream()
            .map(Server::addresses)
            .flatMap(Set::stream)
            .map(address -> Address.of(address).path())
            .collect(Collectors.toSet());
    return paths.isEmpty()
        ? Optional.of("")
        : paths.stream().filter(path -> paths.size() == 1 && !path.contains("{")).findFirst();
  }

  private long pairs(Contract one, Contract other) {
    Set<String> keys = keys(other, this::keyAfter);
    return keys(one, this::keyBefore).stream().filter(keys::contains).count();
  }

  private static Set<String> keys(Contract contract, Function<Exchange, String> key) {
    return contract.exchanges().stream().map(key).collect(Collectors.toSet());
  }

  String keyBefore(Exchange exchange) {
    return under(before, exchange);
  }

  String keyAfter(Exchange exchange) {
    return under(after, exchange);
  }

  /** The path is the last word of a key, also of a callback's. */
  private static String under(String base, Exchange exchange) {
    String key = exchange.key();
    boolean path =
        exchange.kind() == ExchangeKind.OPERATION || exchange.kind() == ExchangeKind.CALLBACK;
    int start = key.lastIndexOf(" /") + 1;
    return path && start > 0 && !base.isEmpty()
        ? key.substring(0, start) + base + key.substring(start)
        : key;
  }

  /** What of an address is compared. */
  Address compared(Address address) {
    return moved ? address.origin() : address;
  }
}
