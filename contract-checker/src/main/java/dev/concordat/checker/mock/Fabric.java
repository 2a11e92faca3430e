package dev.concordat.checker.mock;

import com.fasterxml.jackson.databind.JsonNode;
import dev.concordat.checker.model.Direction;
import dev.concordat.checker.model.Schema;
import dev.concordat.checker.schema.ContentModel;
import dev.concordat.checker.schema.Kernel;
import dev.concordat.checker.schema.Samples;
import dev.concordat.checker.schema.Terms;
import dev.concordat.checker.source.Node;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes instances of the schemas of one contract. The same question has the same answer. */
final class Fabric {
  private final long seed;
  private final Samples samples;

  /** What was made before; nodes are equal to themselves only. */
  private final Map<Node, Optional<JsonNode>> typical = new HashMap<>();

  Fabric(Direction direction, long seed) {
    this.seed = seed;
    this.samples =
        Kernel.samples(
            new Terms(ContentModel.DOCUMENTED, Optional.of(direction), Terms.DEFAULT_STEPS));
  }

  /** An instance as people would write it; empty where none can be made. */
  synchronized Optional<JsonNode> typical(Schema schema) {
    Optional<JsonNode> known = typical.get(schema.node());
    if (known == null) {
      known = samples.typical(schema).map(value -> samples.lifelike(schema, value));
      typical.put(schema.node(), known);
    }
    return known;
  }

  /**
   * An instance that differs from question to question.
   *
   * @param question the same gives the same
   */
  synchronized Optional<JsonNode> varied(Schema schema, String question) {
    List<JsonNode> varied = samples.varied(schema, 1, seed * 31 + question.hashCode());
    return varied.isEmpty() ? typical(schema) : Optional.of(varied.get(0));
  }
}
