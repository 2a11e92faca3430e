package dev.concordat.checker.schema;

import dev.concordat.checker.source.Node;
import org.jspecify.annotations.Nullable;

/**
 * An assertion and where it was written.
 *
 * @param name the keyword
 * @param node its value, null for what no document holds
 */
record Keyword(String name, @Nullable Node node, Assertion assertion) {}
