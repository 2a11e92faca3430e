package dev.concordat.checker.schema;

import com.fasterxml.jackson.databind.JsonNode;
import dev.concordat.checker.model.Schema;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Decides containment by looking for a value that the one schema meets and the other misses. */
final class KernelContainment implements Containment {
  private final Terms terms;
  private final Forms forms;
  private final Solver solver;
  private @Nullable Confirmation confirmation;

  /** The kernel that is asked where the way to a schema counts. */
  private @Nullable KernelContainment byWay;

  KernelContainment(Terms terms) {
    this(terms, new Forms(terms.direction()));
  }

  private KernelContainment(Terms terms, Forms forms) {
    this.terms = terms;
    this.forms = forms;
    this.solver = new Solver(forms, false);
  }

  @Override
  public boolean alike(Schema a, Schema b) {
    return forms.alike().test(a, b);
  }

  @Override
  public Answer check(Schema a, Schema b) {
    if (alike(a, b)) {
      return new Answer.Contained();
    }
    Answer answer = solved(a, b);
    boolean whole = a.node().parent() == null && b.node().parent() == null;
    return answer instanceof Answer.Undecided && forms.isAmbiguous() && whole
        ? byWay().solved(a, b) // from inside a document the way to a schema is not known
        : answer;
  }

  private KernelContainment byWay() {
    KernelContainment made = byWay;
    if (made == null) {
      made = new KernelContainment(terms, Forms.byWay(terms.direction()));
      byWay = made;
    }
    return made;
  }

  @Override
  public boolean contains(Schema a, Schema b) {
    return alike(a, b)
        || solve(forms.of(a), forms.of(b)) instanceof Outcome.None
        || forms.isAmbiguous() && check(a, b) instanceof Answer.Contained;
  }

  private Outcome solve(Form inA, Form inB) {
    boolean closed = terms.contentModel() == ContentModel.DOCUMENTED;
    return solver.solve(List.of(Literal.meets(inA, closed), Literal.misses(inB)), terms.steps());
  }

  private Answer solved(Schema a, Schema b) {
    Form inA = forms.of(a);
    Form inB = forms.of(b);
    Outcome outcome = solve(inA, inB);
    if (outcome instanceof Outcome.None) {
      return new Answer.Contained();
    }
    if (outcome instanceof Outcome.Found found) {
      return refuted(inA, inB, a, b, found.value(), "the witness that was found does not hold");
    }
    Outcome.Unknown unknown = (Outcome.Unknown) outcome;
    if (unknown.guess().isPresent()) {
      return refuted(inA, inB, a, b, unknown.guess().get(), unknown.reason());
    }
    return new Answer.Undecided(unknown.reason());
  }

  /** The schema in the dialect that it names itself. */
  private static Schema own(Form form, Schema schema) {
    Schema source = form.source();
    return source == null ? schema : source;
  }

  /** Made for the first witness: most comparisons have none and need no other validator. */
  private Confirmation confirmation() {
    Confirmation made = confirmation;
    if (made == null) {
      made = new Confirmation(forms);
      confirmation = made;
    }
    return made;
  }

  private Answer refuted(Form inA, Form inB, Schema a, Schema b, JsonNode value, String otherwise) {
    Verdict valid = Trial.of(inA, value);
    Verdict rejected = Trial.of(inB, value).not();
    if (valid.and(rejected) == Verdict.INVALID) {
      return new Answer.Undecided(otherwise);
    }
    boolean certain = valid.and(rejected) == Verdict.VALID;
    boolean confirmed = confirmation().holds(own(inA, a), own(inB, b), value, certain);
    if (!confirmed) {
      return new Answer.Undecided(
          certain
              ? "a second validator does not confirm the witness " + Values.brief(value)
              : otherwise);
    }
    Blame blame = Blame.of(inA, inB, value);
    return new Answer.NotContained(
        Optional.of(new Witness(PlainValue.of(value), true)),
        blame.inA().orElseGet(a::location),
        blame.inB().orElseGet(b::location),
        blame.keyword());
  }
}
