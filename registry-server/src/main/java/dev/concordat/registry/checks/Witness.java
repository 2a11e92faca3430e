package dev.concordat.registry.checks;

import io.micronaut.json.tree.JsonNode;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A value that one side sends and the other refuses; confirmed by an independent validator or not.
 */
@Serdeable
public record Witness(
    @Schema(description = "any JSON value", type = "object") JsonNode instance,
    boolean confirmed,
    @Schema(description = "JSON Pointer to what is rejected inside a whole payload")
        @Nullable String at,
    @Nullable String note) {}
