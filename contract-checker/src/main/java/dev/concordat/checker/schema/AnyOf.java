package dev.concordat.checker.schema;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/** {@code anyOf}. */
record AnyOf(List<Form> forms) implements Assertion {

  @Override
  public int types() {
    return Forms.EVERY_TYPE;
  }

  @Override
  public List<Alternative> met(JsonType type, boolean closed) {
    List<Literal> each = forms.stream().map(form -> Literal.meets(form, closed)).toList();
    List<Alternative> ways = new ArrayList<>(each.stream().map(Alternative::of).toList());
    if (closed && forms.size() > 1 && (type == JsonType.OBJECT || type == JsonType.ARRAY)) {
      // What two of them document may come together.
      ways.add(Alternative.twoOf(each));
    }
    return ways;
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
