package dev.concordat.registry.docs;

import io.micronaut.serde.annotation.Serdeable;

/** A part of the document that could not be understood. */
@Serdeable
public record DocProblem(String message, String pointer, int line, String severity) {}
