package dev.concordat.checker.diff;

import dev.concordat.checker.model.Exchange;
import dev.concordat.checker.model.ExchangeKind;
import java.util.List;
import java.util.Map;

/**
 * Finds callbacks that got another name: where they go to is what matters, not what it is called.
 */
final class CallbackNames {
  private CallbackNames() {}

  /** Puts the new callbacks under the keys of the old ones that they continue. */
  static void settle(Map<String, Exchange> old, Map<String, Exchange> now) {
    List<Map.Entry<String, Exchange>> gone = lone(old, now);
    List<Map.Entry<String, Exchange>> come = lone(now, old);
    for (Map.Entry<String, Exchange> entry : gone) {
      List<Map.Entry<String, Exchange>> same = alike(entry.getValue(), come);
      if (same.size() == 1 && alike(entry.getValue(), gone).size() == 1) {
        now.remove(same.get(0).getKey());
        now.put(entry.getKey(), same.get(0).getValue());
      }
    }
  }

  private static List<Map.Entry<String, Exchange>> lone(
      Map<String, Exchange> here, Map<String, Exchange> there) {
    return here.entrySet().stream()
        .filter(entry -> entry.getValue().kind() == ExchangeKind.CALLBACK)
        .filter(entry -> !there.containsKey(entry.getKey()))
        .map(entry -> Map.entry(entry.getKey(), entry.getValue()))
        .toList();
  }

  private static List<Map.Entry<String, Exchange>> alike(
      Exchange callback, List<Map.Entry<String, Exchange>> others) {
    return others.stream()
        .filter(other -> other.getValue().group().equals(callback.group()))
        .filter(other -> method(other.getValue()).equals(method(callback)))
        .toList();
  }

  private static String method(Exchange exchange) {
    return exchange.key().substring(0, exchange.key().indexOf(' '));
  }
}
