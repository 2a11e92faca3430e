package dev.concordat.checker.schema;

import com.fasterxml.jackson.databind.JsonNode;
import dev.concordat.checker.model.Direction;
import dev.concordat.checker.model.Schema;
import java.util.List;
import java.util.Optional;

/**
 * Holds values against the schemas of one contract. Reads each schema once; safe for use by many
 * threads, one at a time.
 */
public final class SchemaValidator {
  private final Forms forms;
  private final Confirmation confirmation;

  /**
   * @param direction whether {@code readOnly} or {@code writeOnly} properties take part
   */
  public SchemaValidator(Direction direction) {
    this.forms = new Forms(Optional.of(direction));
    this.confirmation = new Confirmation(forms);
  }

  /**
   * What the schema rejects about the value, in the order of the value; nothing when it is an
   * instance. Where the kernel cannot tell, the other validator is asked.
   */
  public synchronized List<Violation> violations(Schema schema, JsonNode value) {
    JsonNode canonical = Values.canonical(value);
    Form form = forms.of(schema);
    return switch (Trial.of(form, canonical)) {
      case VALID -> List.of();
      case INVALID -> Violations.of(form, schema, canonical);
      case UNKNOWN ->
          confirmation.rejects(schema, canonical) ? List.of(unexplained(schema, value)) : List.of();
    };
  }

  public boolean accepts(Schema schema, JsonNode value) {
    return violations(schema, value).isEmpty();
  }

  private static Violation unexplained(Schema schema, JsonNode value) {
    return new Violation("", value, "", Optional.empty(), schema.node(), schema.location());
  }
}
