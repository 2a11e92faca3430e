package dev.concordat.checker.schema;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * An instance of one schema that another rejects.
 *
 * @param instance the payload
 * @param confirmed true when a validator that knows nothing of the kernel found it valid under the
 *     one and invalid under the other, formats taken as annotations
 */
public record Witness(JsonNode instance, boolean confirmed) {}
