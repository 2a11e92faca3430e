package dev.concordat.checker.schema;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;

/**
 * An instance of one schema that another rejects.
 *
 * @param instance the payload
 * @param confirmed true when a validator that knows nothing of the kernel found it valid under the
 *     one and invalid under the other, formats taken as annotations
 * @param at JSON Pointer to what is rejected in there, when the instance is a whole payload; empty
 *     when it is the rejected part alone
 */
public record Witness(JsonNode instance, boolean confirmed, Optional<String> at) {

  /** A part that is rejected, or a payload of which it is not known where. */
  public Witness(JsonNode instance, boolean confirmed) {
    this(instance, confirmed, Optional.empty());
  }

  /** The same instance as the whole payload that is rejected at that place. */
  public Witness at(String pointer) {
    return new Witness(instance, confirmed, Optional.of(pointer));
  }
}
