package dev.concordat.registry.docs;

import dev.concordat.checker.source.Node;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;

/** A schema that others refer to. */
@Serdeable
public record DocSchema(
    int line,
    @Schema(description = "the JSON Schema as it stands in the document", type = "object")
        Node schema) {}
