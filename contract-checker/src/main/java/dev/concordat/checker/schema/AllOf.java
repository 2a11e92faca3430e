package dev.concordat.checker.schema;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/** {@code allOf}; with one form, {@code $ref}. */
record AllOf(List<Form> forms) implements Assertion {

  @Override
  public int types() {
    return Forms.EVERY_TYPE;
  }

  @Override
  public List<Alternative> met(JsonType type, boolean closed) {
    return Alternative.just(
        forms.stream().map(form -> Literal.meets(form, closed)).toArray(Literal[]::new));
  }

  @Override
  public List<Alternative> missed(JsonType type) {
    return forms.stream().map(form -> Alternative.of(Literal.misses(form))).toList();
  }

  @Override
  public Verdict test(JsonNode value, Trial trial) {
    Verdict verdict = Verdict.VALID;
    for (Form form : forms) {
      verdict = verdict.and(trial.same(form, value));
    }
    return verdict;
  }
}
