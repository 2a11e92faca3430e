package dev.concordat.checker.schema;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/** {@code oneOf}: exactly one form is met, so missing it is to meet none or two. */
record OneOf(List<Form> forms) implements Assertion {

  @Override
  public int types() {
    return Forms.EVERY_TYPE;
  }

  @Override
  public List<Alternative> met(JsonType type, boolean closed) {
    List<Alternative> ways = new ArrayList<>(forms.size());
    for (int i = 0; i < forms.size(); i++) {
      List<Literal> literals = new ArrayList<>(forms.size());
      literals.add(Literal.meets(forms.get(i), closed));
      for (int j = 0; j < forms.size(); j++) {
        if (j != i) {
          literals.add(Literal.misses(forms.get(j)));
        }
      }
      ways.add(Alternative.exclusive(literals));
    }
    return ways;
  }

  @Override
  public List<Alternative> missed(JsonType type) {
    Literal[] none = forms.stream().map(Literal::misses).toArray(Literal[]::new);
    return List.of(
        Alternative.of(none), Alternative.twoOf(forms.stream().map(Literal::meets).toList()));
  }

  @Override
  public Verdict test(JsonNode value, Trial trial) {
    int certain = 0;
    int possible = 0;
    for (Form form : forms) {
      Verdict verdict = trial.same(form, value);
      certain += verdict == Verdict.VALID ? 1 : 0;
      possible += verdict == Verdict.INVALID ? 0 : 1;
    }
    if (certain == 1 && possible == 1) {
      return Verdict.VALID;
    }
    return certain > 1 || possible == 0 ? Verdict.INVALID : Verdict.UNKNOWN;
  }
}
