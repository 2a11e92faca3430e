package dev.concordat.registry.docs;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One thing that two sides do with each other.
 *
 * @param id how findings name it
 * @param anchor unique in the document, safe in an address
 */
@Serdeable
public record DocExchange(
    String id,
    String anchor,
    String kind,
    @Nullable String method,
    @Nullable String path,
    @Nullable String title,
    @Nullable String description,
    boolean deprecated,
    @Nullable String group,
    String pointer,
    int line,
    List<DocPosition> positions) {}
