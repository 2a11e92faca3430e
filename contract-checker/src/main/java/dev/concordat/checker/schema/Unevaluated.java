package dev.concordat.checker.schema;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;

/**
 * {@code unevaluatedProperties} and {@code unevaluatedItems}. It stands last in its schema, when
 * what its siblings evaluate is known.
 *
 * @param type array or object
 * @param form what is left over meets this
 * @param cover what the siblings may evaluate
 */
record Unevaluated(JsonType type, Form form, Cover cover) implements Assertion {

  @Override
  public int types() {
    return type.bit();
  }

  @Override
  public List<Alternative> met(JsonType ofType, boolean closed) {
    return cover.met(form, closed);
  }

  @Override
  public List<Alternative> missed(JsonType ofType) {
    return cover.missed(form);
  }

  @Override
  public Verdict test(JsonNode value, Trial trial) {
    Evaluated evaluated = trial.evaluated();
    Verdict verdict = Verdict.VALID;
    if (value.isArray()) {
      for (int i = 0; i < value.size(); i++) {
        if (!evaluated.hasItem(i)) {
          verdict = verdict.and(trial.inside(form, value.get(i)));
          evaluated.item(i);
        }
      }
    } else {
      for (Map.Entry<String, JsonNode> member : value.properties()) {
        if (!evaluated.hasMember(member.getKey())) {
          verdict = verdict.and(trial.inside(form, member.getValue()));
          evaluated.member(member.getKey());
        }
      }
    }
    return evaluated.isBlurred() ? Verdict.UNKNOWN : verdict;
  }
}
