package dev.concordat.registry.events;

import java.time.Clock;
import java.util.List;
import org.jooq.DSLContext;

/** An outbox with events in it, for tests of those who read it. */
public final class TestOutbox {
  private TestOutbox() {}

  public static List<RecordedEvent> filled(DSLContext db, Event... events) {
    Outbox outbox = new Outbox(new OutboxStore(db), List.of(), Clock.systemUTC());
    for (Event event : events) {
      outbox.add(event);
    }
    return outbox.waiting(events.length);
  }
}
