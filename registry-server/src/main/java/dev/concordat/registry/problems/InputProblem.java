package dev.concordat.registry.problems;

import io.micronaut.serde.annotation.Serdeable;
import org.jspecify.annotations.Nullable;

/** One thing wrong with a document a client sent, and where it stands. */
@Serdeable
public record InputProblem(String message, @Nullable String pointer, @Nullable Integer line) {}
