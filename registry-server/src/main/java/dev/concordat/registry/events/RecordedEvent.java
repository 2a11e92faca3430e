package dev.concordat.registry.events;

import java.time.Instant;

/** An event with its place in the order of all events. */
public record RecordedEvent(long id, Instant happenedAt, Event event) {}
