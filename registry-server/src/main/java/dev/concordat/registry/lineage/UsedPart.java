package dev.concordat.registry.lineage;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;

/**
 * A part of a contract that a consumer uses.
 *
 * @param exchange such as GET /orders/{id}
 * @param fields of what it reads there, such as /lines/&#42;/price; all when left out
 */
@Serdeable
public record UsedPart(String exchange, List<String> fields) {}
