package dev.concordat.registry.docs;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A contract as its readers see it, whatever its format.
 *
 * @param schemas what the schemas refer to, by what their {@code $ref}s write after the {@code #}
 */
@Serdeable
public record DocModel(
    String format,
    String formatVersion,
    String title,
    @Nullable String version,
    @Nullable String description,
    List<DocGroup> groups,
    List<DocExchange> exchanges,
    Map<String, DocSchema> schemas,
    List<DocProblem> problems) {}
