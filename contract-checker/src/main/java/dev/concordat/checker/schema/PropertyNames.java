package dev.concordat.checker.schema;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.Iterator;
import java.util.List;

/** {@code propertyNames}. */
record PropertyNames(Form form) implements Assertion {

  @Override
  public int types() {
    return JsonType.OBJECT.bit();
  }

  @Override
  public List<Alternative> met(JsonType type, boolean closed) {
    return Alternative.just(new Fact.Names(form));
  }

  @Override
  public List<Alternative> missed(JsonType type) {
    return Alternative.just(new Fact.SomeMember(List.of(Literal.misses(form)), List.of()));
  }

  @Override
  public Verdict test(JsonNode value, Trial trial) {
    Verdict verdict = Verdict.VALID;
    for (Iterator<String> names = value.fieldNames(); names.hasNext(); ) {
      verdict = verdict.and(trial.apart(form, TextNode.valueOf(names.next())));
    }
    return verdict;
  }
}
