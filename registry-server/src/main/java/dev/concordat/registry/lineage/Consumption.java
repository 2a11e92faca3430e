package dev.concordat.registry.lineage;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A contract that a service consumes.
 *
 * @param contract NAMESPACE/NAME
 * @param range versions that it can live with
 * @param uses what it uses; it has not said when left out
 */
@Serdeable
public record Consumption(String contract, @Nullable String range, List<UsedPart> uses) {}
