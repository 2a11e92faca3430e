package dev.concordat.checker.schema;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * {@code properties}, {@code patternProperties} and {@code additionalProperties}.
 *
 * @param named the schemas of members by name
 * @param names a schema that those names alone meet
 * @param patterned the schemas of members by pattern
 * @param additional the schema of all others
 * @param explicit whether {@code additionalProperties} was written
 */
record Properties(
    Map<String, Form> named,
    Form names,
    List<Patterned> patterned,
    Form additional,
    boolean explicit)
    implements Assertion {

  /** The schema of the members in whose name a pattern is found. */
  record Patterned(Pattern pattern, Form form) {}

  @Override
  public int types() {
    return JsonType.OBJECT.bit();
  }

  @Override
  public List<Alternative> met(JsonType type, boolean closed) {
    return Alternative.just(new Fact.Members(this, closed));
  }

  @Override
  public List<Alternative> missed(JsonType type) {
    List<Alternative> ways = new ArrayList<>(named.size() + patterned.size() + 1);
    named.forEach(
        (name, form) -> {
          if (!form.keywords().isEmpty()) {
            ways.add(Alternative.of(new Fact.Holds(name, Literal.misses(form))));
          }
        });
    for (Patterned each : patterned) {
      if (!each.form.keywords().isEmpty()) {
        ways.add(
            Alternative.of(
                new Fact.SomeMember(
                    List.of(Literal.meets(each.pattern.form())),
                    List.of(Literal.misses(each.form)))));
      }
    }
    if (!additional.keywords().isEmpty()) {
      ways.add(Alternative.of(new Fact.SomeMember(others(), List.of(Literal.misses(additional)))));
    }
    return ways;
  }

  /** What a name must be like to be none of those named or patterned. */
  private List<Literal> others() {
    List<Literal> others = new ArrayList<>(patterned.size() + 1);
    if (!named.isEmpty()) {
      others.add(Literal.misses(names));
    }
    patterned.forEach(each -> others.add(Literal.misses(each.pattern.form())));
    return others;
  }

  @Override
  public Verdict test(JsonNode value, Trial trial) {
    // A tag says which of many branches is meant, and is cheaper to look at than what it tags.
    Verdict verdict = members(value, false, trial);
    return verdict == Verdict.INVALID ? verdict : verdict.and(members(value, true, trial));
  }

  private Verdict members(JsonNode value, boolean containers, Trial trial) {
    Verdict verdict = Verdict.VALID;
    for (Map.Entry<String, JsonNode> member : value.properties()) {
      if (member.getValue().isContainerNode() == containers) {
        verdict = verdict.and(member(member.getKey(), member.getValue(), trial));
        if (verdict == Verdict.INVALID) {
          return verdict;
        }
      }
    }
    return verdict;
  }

  private Verdict member(String name, JsonNode value, Trial trial) {
    Form form = named.get(name);
    boolean listed = form != null;
    boolean unsure = false;
    Verdict verdict = form == null ? Verdict.VALID : trial.inside(form, value);
    for (Patterned each : patterned) {
      Verdict matches = each.pattern.test(name);
      listed |= matches == Verdict.VALID;
      unsure |= matches == Verdict.UNKNOWN;
      if (matches != Verdict.INVALID) {
        verdict = verdict.and(matches.not().or(trial.inside(each.form, value)));
      }
    }
    if (!listed && !additional.keywords().isEmpty()) {
      Verdict other = trial.inside(additional, value);
      verdict = verdict.and(unsure ? other.or(Verdict.UNKNOWN) : other);
    }
    if (listed || explicit) {
      trial.evaluated().member(name);
    }
    return verdict;
  }
}
