package dev.concordat.registry.docs;

import dev.concordat.checker.source.Node;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A place of an exchange that carries something. */
@Serdeable
public record DocPosition(
    String kind,
    String key,
    String label,
    String direction,
    boolean required,
    boolean deprecated,
    @Nullable String description,
    @Schema(description = "the JSON Schema as it stands in the document", type = "object")
        @Nullable Node schema,
    @Schema(description = "where the schema stands, as a JSON Pointer")
        @Nullable String schemaPointer,
    String pointer,
    int line,
    List<DocPosition> children) {}
