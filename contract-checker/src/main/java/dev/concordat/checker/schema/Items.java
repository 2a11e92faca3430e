package dev.concordat.checker.schema;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/**
 * {@code prefixItems}, {@code items}, {@code additionalItems}.
 *
 * @param prefix the schemas of the first items
 * @param rest the schema of those that follow
 * @param evaluatesRest whether the items that follow count as evaluated
 */
record Items(List<Form> prefix, Form rest, boolean evaluatesRest) implements Assertion {

  @Override
  public int types() {
    return JsonType.ARRAY.bit();
  }

  Form at(int index) {
    return index < prefix.size() ? prefix.get(index) : rest;
  }

  @Override
  public List<Alternative> met(JsonType type, boolean closed) {
    return Alternative.just(new Fact.Elements(this, closed));
  }

  @Override
  public List<Alternative> missed(JsonType type) {
    List<Alternative> ways = new ArrayList<>(prefix.size() + 1);
    for (int i = 0; i < prefix.size(); i++) {
      if (!prefix.get(i).keywords().isEmpty()) {
        ways.add(Alternative.of(new Fact.ItemAt(i, Literal.misses(prefix.get(i)))));
      }
    }
    if (!rest.keywords().isEmpty()) {
      ways.add(Alternative.of(new Fact.SomeItem(prefix.size(), Literal.misses(rest))));
    }
    return ways;
  }

  @Override
  public Verdict test(JsonNode value, Trial trial) {
    Verdict verdict = Verdict.VALID;
    for (int i = 0; i < value.size() && verdict != Verdict.INVALID; i++) {
      verdict = verdict.and(trial.inside(at(i), value.get(i)));
      if (i < prefix.size() || evaluatesRest) {
        trial.evaluated().item(i);
      }
    }
    return verdict;
  }
}
