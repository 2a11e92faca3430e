package dev.concordat.registry.events;

/** Something that happened to a subject, for those who listen; the payload is JSON. */
public record Event(String type, String subject, String payload) {}
