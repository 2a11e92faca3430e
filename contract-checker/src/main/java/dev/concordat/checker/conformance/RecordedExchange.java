package dev.concordat.checker.conformance;

/** A request and the response to it. */
public record RecordedExchange(RecordedRequest request, RecordedResponse response) {}
