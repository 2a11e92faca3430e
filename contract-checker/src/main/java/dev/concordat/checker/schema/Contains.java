package dev.concordat.checker.schema;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/**
 * {@code contains} with {@code minContains} and {@code maxContains}.
 *
 * @param marks whether the items it finds count as evaluated, as from 2020-12 on
 */
record Contains(Form form, Span span, boolean marks) implements Assertion {

  @Override
  public int types() {
    return JsonType.ARRAY.bit();
  }

  @Override
  public List<Alternative> met(JsonType type, boolean closed) {
    return Alternative.just(new Fact.Counted(form, span));
  }

  @Override
  public List<Alternative> missed(JsonType type) {
    return span.missed(outside -> new Fact.Counted(form, outside));
  }

  @Override
  public Verdict test(JsonNode value, Trial trial) {
    int certain = 0;
    int possible = 0;
    for (int i = 0; i < value.size(); i++) {
      Verdict verdict = trial.apart(form, value.get(i));
      certain += verdict == Verdict.VALID ? 1 : 0;
      possible += verdict == Verdict.INVALID ? 0 : 1;
      if (verdict == Verdict.VALID && marks) {
        trial.evaluated().item(i);
      }
    }
    if (span.contains(certain) && span.contains(possible)) {
      return Verdict.VALID;
    }
    return possible < span.low() || certain > span.high() ? Verdict.INVALID : Verdict.UNKNOWN;
  }
}
