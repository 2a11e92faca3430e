package dev.concordat.checker.schema;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/** {@code anyOf}. */
record AnyOf(List<Form> forms) implements Assertion {

  @Override
  public int types() {
    return Forms.EVERY_TYPE;
  }

  @Override
  public List<Alternative> met(JsonType type, boolean closed) {
    return forms.stream().map(form -> Alternative.of(Literal.meets(form, closed))).toList();
  }

  @Override
  public List<Alternative> missed(JsonType type) {
    return Alternative.just(forms.stream().map(Literal::misses).toArray(Literal[]::new));
  }

  @Override
  public Verdict test(JsonNode value, Trial trial) {
    Verdict verdict = Verdict.INVALID;
    for (Form form : forms) {
      verdict = verdict.or(trial.same(form, value));
    }
    return verdict;
  }
}
