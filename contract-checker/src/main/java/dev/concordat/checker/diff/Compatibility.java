package dev.concordat.checker.diff;

import dev.concordat.checker.model.Direction;
import dev.concordat.checker.model.Schema;
import dev.concordat.checker.schema.Answer;
import dev.concordat.checker.schema.Containment;
import dev.concordat.checker.schema.ContentModel;
import dev.concordat.checker.source.MapNode;
import dev.concordat.checker.source.Node;
import dev.concordat.checker.source.Nodes;
import java.util.function.Function;

/**
 * The kernel as the walk asks it: it knows who writes and who reads in the sense of this
 * comparison.
 *
 * @param documented answers under the content model of the comparison
 * @param strict answers about the literal sets
 */
record Compatibility(Sense sense, Direction direction, Containment documented, Containment strict) {

  static Compatibility of(
      Sense sense,
      Direction direction,
      ContentModel model,
      Function<ContentModel, Containment> containments) {
    Containment strict = containments.apply(ContentModel.STRICT);
    return new Compatibility(
        sense,
        direction,
        model == ContentModel.STRICT ? strict : containments.apply(model),
        strict);
  }

  boolean alike(Schema before, Schema after) {
    return strict.alike(before, after);
  }

  boolean oldWrites() {
    return sense.oldWrites(direction);
  }

  /** Can everything that the writer may send be read? */
  Answer forward(Schema before, Schema after) {
    return oldWrites() ? documented.check(before, after) : documented.check(after, before);
  }

  /** True when everything that the writer may send can be read; asks for no witness. */
  boolean fits(Schema before, Schema after) {
    return oldWrites() ? documented.contains(before, after) : documented.contains(after, before);
  }

  /** Does everything that the writer may send meet a part of what the reader demands? */
  Answer meets(Schema before, Schema after, Node demand) {
    return oldWrites()
        ? documented.check(before, after.at(demand))
        : documented.check(after, before.at(demand));
  }

  /** The same for all that the writer's schema allows, documented or not. */
  Answer meetsLiterally(Schema before, Schema after, Node demand) {
    return oldWrites()
        ? strict.check(before, after.at(demand))
        : strict.check(after, before.at(demand));
  }

  /** True when no value at all meets the writer's schema. */
  boolean isImpossible(Schema before, Schema after) {
    Schema writer = oldWrites() ? before : after;
    return writer.node() instanceof MapNode
        && strict.check(writer, writer.at(Nodes.bool(false))) instanceof Answer.Contained;
  }

  /** The literal sets, writer in reader. */
  Answer literal(Schema before, Schema after) {
    return oldWrites() ? strict.check(before, after) : strict.check(after, before);
  }

  /** The literal sets, reader in writer. */
  Answer literalReverse(Schema before, Schema after) {
    return oldWrites() ? strict.check(after, before) : strict.check(before, after);
  }

  /** What happened to a schema that does not hold the writer's payloads any more. */
  Action hurting() {
    return oldWrites() ? Action.NARROWED : Action.WIDENED;
  }
}
