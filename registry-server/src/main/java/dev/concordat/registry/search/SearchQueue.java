package dev.concordat.registry.search;

import dev.concordat.registry.events.Event;
import dev.concordat.registry.events.EventListener;
import jakarta.inject.Singleton;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes note of contracts that something happened to, in the transaction that it happens in. */
@Singleton
final class SearchQueue implements EventListener {
  /** Events of contracts have the contract's name, or a version's, as their subject. */
  private static final Pattern CONTRACT = Pattern.compile("([^/@]+)/([^/@]+)(@.*)?");

  private final QueueStore store;

  SearchQueue(QueueStore store) {
    this.store = store;
  }

  @Override
  public void happened(Event event) {
    Matcher subject = CONTRACT.matcher(event.subject());
    if (subject.matches()) {
      store.add(new ContractKey(subject.group(1), subject.group(2)));
    }
  }
}
