package dev.concordat.registry.events;

/** Hears of an event in the transaction that it happens in; must be quick. */
public interface EventListener {
  /** What was just written. */
  void happened(Event event);
}
