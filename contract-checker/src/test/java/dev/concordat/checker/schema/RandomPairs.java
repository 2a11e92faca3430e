package dev.concordat.checker.schema;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.concordat.checker.model.Dialect;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.BiPredicate;
import net.jqwik.api.RandomGenerator;
import net.jqwik.api.Shrinkable;

/**
 * Random pairs of documents: mostly one and what edits made of it, sometimes two of their own. The
 * same every time; {@code -Dconcordat.seed=N} makes others.
 */
final class RandomPairs implements RandomGenerator<SchemaPair> {
  private static final List<Dialect> DIALECTS =
      List.of(
          Dialect.DRAFT_04,
          Dialect.DRAFT_06,
          Dialect.DRAFT_07,
          Dialect.DRAFT_2019_09,
          Dialect.DRAFT_2020_12,
          Dialect.OPENAPI_3_0);

  private static final long SEED = Long.getLong("concordat.seed", 0);

  private static final int TRIES = 8;

  @Override
  public Shrinkable<SchemaPair> next(Random source) {
    return new SmallerPairs(pair(new Random(source.nextLong() + SEED * 0x9E3779B97F4A7C15L)));
  }

  static SchemaPair pair(Random random) {
    Dialect dialect = DIALECTS.get(random.nextInt(DIALECTS.size()));
    var schemas = new RandomSchemas(random, dialect);
    var edits = new RandomEdits(random, schemas);
    ObjectNode one = speaking(dialect, schemas);
    ObjectNode other =
        random.nextInt(4) == 0 ? speaking(dialect, schemas) : edited(dialect, one, edits, random);
    long seed = random.nextLong();
    return random.nextBoolean()
        ? new SchemaPair(dialect, one, other, seed)
        : new SchemaPair(dialect, other, one, seed);
  }

  /** A document that some values meet and others do not, if one turns up. */
  private static ObjectNode speaking(Dialect dialect, RandomSchemas schemas) {
    ObjectNode anything = Values.NODES.objectNode();
    ObjectNode nothing = Values.NODES.objectNode().set("not", anything);
    ObjectNode document = schemas.document();
    for (int i = 0; i < TRIES; i++) {
      var pair = new SchemaPair(dialect, document, nothing, 0);
      if (!isContained(pair, document, nothing) && !isContained(pair, anything, document)) {
        return document;
      }
      document = schemas.document();
    }
    return document;
  }

  private static boolean isContained(SchemaPair pair, ObjectNode a, ObjectNode b) {
    return pair.answer(a, b) instanceof Answer.Contained;
  }

  /** The document with an edit or two, of which at least one shows from the root. */
  private static ObjectNode edited(
      Dialect dialect, ObjectNode document, RandomEdits edits, Random random) {
    BiPredicate<ObjectNode, ObjectNode> alike =
        (a, b) -> {
          var pair = new SchemaPair(dialect, a, b, 0);
          return new Forms(Optional.empty()).alike().test(pair.schema(a), pair.schema(b));
        };
    ObjectNode edited = edits.edited(document);
    for (int i = 0; i < TRIES && alike.test(document, edited); i++) {
      edited = edits.edited(document);
    }
    return random.nextInt(3) == 0 ? edits.edited(edited) : edited;
  }
}
