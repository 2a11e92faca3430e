package dev.concordat.checker.schema;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/**
 * What one keyword, or a few that belong together, demands of a value. A demand is a disjunction of
 * {@link Alternative}s; that a keyword fails is such a demand as well, so that "an instance of this
 * schema and not of that one" is nothing but a list of demands.
 */
interface Assertion {

  /** The types it speaks of, as a set of {@link JsonType#bit}s; it holds for values of others. */
  int types();

  /**
   * How a value of the type can meet it.
   *
   * @param closed whether objects hold only what is documented
   */
  List<Alternative> met(JsonType type, boolean closed);

  /** How a value of the type can miss it. */
  List<Alternative> missed(JsonType type);

  /** Whether a value of one of its types meets it. */
  Verdict test(JsonNode value, Trial trial);
}
