package dev.concordat.checker.schema;

import com.fasterxml.jackson.databind.JsonNode;
import dev.concordat.checker.model.Schema;
import java.util.List;
import java.util.Optional;

/** Decides containment by looking for a value that the one schema meets and the other misses. */
final class KernelContainment implements Containment {
  private final Terms terms;
  private final Forms forms;
  private final Solver solver;

  KernelContainment(Terms terms) {
    this.terms = terms;
    this.forms = new Forms(terms.direction());
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
    Form inA = forms.of(a);
    Form inB = forms.of(b);
    boolean closed = terms.contentModel() == ContentModel.DOCUMENTED;
    Outcome outcome =
        solver.solve(List.of(Literal.meets(inA, closed), Literal.misses(inB)), terms.steps());
    if (outcome instanceof Outcome.None) {
      return new Answer.Contained();
    }
    if (outcome instanceof Outcome.Found found) {
      return refuted(inA, inB, a, b, found.value(), "the solver's witness does not hold");
    }
    Outcome.Unknown unknown = (Outcome.Unknown) outcome;
    if (unknown.guess().isPresent()) {
      return refuted(inA, inB, a, b, unknown.guess().get(), unknown.reason());
    }
    return new Answer.Undecided(unknown.reason());
  }

  private Answer refuted(Form inA, Form inB, Schema a, Schema b, JsonNode value, String otherwise) {
    if (Trial.of(inA, value) == Verdict.INVALID || Trial.of(inB, value) == Verdict.VALID) {
      return new Answer.Undecided(otherwise);
    }
    boolean confirmed = new Confirmation(forms).holds(a, b, value);
    boolean certain =
        Trial.of(inA, value) == Verdict.VALID && Trial.of(inB, value) == Verdict.INVALID;
    if (!confirmed) {
      return new Answer.Undecided(
          certain ? "a second validator does not confirm the witness " + value : otherwise);
    }
    Blame blame = Blame.of(inA, inB, value);
    return new Answer.NotContained(
        Optional.of(new Witness(Confirmation.plain(value), true)),
        blame.inA().orElseGet(a::location),
        blame.inB().orElseGet(b::location),
        blame.keyword());
  }
}
