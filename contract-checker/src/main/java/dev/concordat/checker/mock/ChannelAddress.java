package dev.concordat.checker.mock;

import dev.concordat.checker.conformance.MessageConformance;
import dev.concordat.checker.model.Contract;
import dev.concordat.checker.model.Exchange;
import dev.concordat.checker.model.ExchangeKind;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Where a channel of a contract is mocked.
 *
 * @param address as the contract writes it
 * @param verbs what the owner does there: {@code send}, {@code receive}
 */
public record ChannelAddress(String address, List<String> verbs) {
  private static final Pattern PARAMETER = Pattern.compile("\\{[^{}]*}");

  public ChannelAddress {
    verbs = List.copyOf(verbs);
  }

  static List<ChannelAddress> of(Contract contract) {
    List<Exchange> operations =
        contract.exchanges().stream()
            .filter(each -> each.kind() == ExchangeKind.CHANNEL_OPERATION)
            .toList();
    return operations.stream()
        .map(MessageConformance::address)
        .distinct()
        .map(address -> new ChannelAddress(address, verbs(operations, address)))
        .toList();
  }

  private static List<String> verbs(List<Exchange> operations, String address) {
    return operations.stream()
        .map(Exchange::label)
        .filter(label -> label.substring(label.indexOf(' ') + 1).equals(address))
        .map(label -> label.substring(0, label.indexOf(' ')))
        .toList();
  }

  /** The path of a URL: an address need not begin with a slash. */
  public String path() {
    String bare = address.split("[#?]", 2)[0].replace(' ', '-');
    return bare.startsWith("/") ? bare : "/" + bare;
  }

  /** True when the path of a request leads here, with whatever values for the parameters. */
  boolean leads(String requested) {
    String pattern =
        Stream.of(PARAMETER.split(path(), -1))
            .map(Pattern::quote)
            .reduce((a, b) -> a + "[^/]+" + b)
            .orElse("");
    return Pattern.matches(pattern + "/?", requested);
  }
}
