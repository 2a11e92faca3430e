package dev.concordat.checker.schema;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.concordat.checker.model.Dialect;
import dev.concordat.checker.model.Schema;
import java.util.Optional;

/**
 * Two documents of a dialect, and a seed for what is to be drawn besides.
 *
 * @param a the writer's
 * @param b the reader's
 */
record SchemaPair(Dialect dialect, ObjectNode a, ObjectNode b, long seed) {

  Answer answer() {
    return answer(a, b);
  }

  Answer answer(JsonNode writer, JsonNode reader) {
    Terms terms = new Terms(ContentModel.STRICT, Optional.empty(), Terms.DEFAULT_STEPS);
    return Kernel.containment(terms).check(schema(writer), schema(reader));
  }

  Schema schema(JsonNode document) {
    return TestSchemas.schema(dialect, document.toString());
  }

  @Override
  public String toString() {
    return dialect + "\n  A " + a + "\n  B " + b;
  }
}
