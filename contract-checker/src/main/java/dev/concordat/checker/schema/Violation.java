package dev.concordat.checker.schema;

import com.fasterxml.jackson.databind.JsonNode;
import dev.concordat.checker.source.Location;
import dev.concordat.checker.source.Node;
import java.util.Optional;

/**
 * A place inside a value that a schema rejects.
 *
 * @param pointer the place, as a JSON Pointer into the value
 * @param found what stands there
 * @param keyword the keyword that rejects it; {@code false} where nothing at all is allowed, empty
 *     where only the other validator knows
 * @param demand what the keyword says; empty for what no document holds
 * @param schema the schema that the keyword stands in
 * @param source where the demand is written
 */
public record Violation(
    String pointer,
    JsonNode found,
    String keyword,
    Optional<Node> demand,
    Node schema,
    Location source) {}
