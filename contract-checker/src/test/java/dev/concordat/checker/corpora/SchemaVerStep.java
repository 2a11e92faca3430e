package dev.concordat.checker.corpora;

import dev.concordat.checker.policy.Outcome;
import dev.concordat.checker.policy.Verdict;
import dev.concordat.checker.schema.Witness;
import java.util.Optional;

/** From one version of a schema to the next. */
record SchemaVerStep(String chain, SchemaVer before, SchemaVer after, Verdict verdict) {

  SchemaVer.Step declared() {
    return before.stepTo(after);
  }

  Outcome outcome() {
    return verdict.outcome();
  }

  /** Whether the step is what it says; a revision may be either. */
  boolean isAsDeclared() {
    return switch (declared()) {
      case MODEL -> outcome() == Outcome.BREAKING;
      case REVISION -> true;
      case ADDITION -> outcome() != Outcome.BREAKING;
    };
  }

  Optional<Witness> witness() {
    return verdict.findings().stream().flatMap(each -> each.witness().stream()).findFirst();
  }

  /** A line for the report: what it declares, what it is, by which finding and which payload. */
  @Override
  public String toString() {
    String why =
        verdict.findings().stream()
            .findFirst()
            .map(finding -> finding.rule() + ": " + finding.message())
            .orElse("nothing changed for a reader");
    return String.join(
        "\t",
        declared().name(),
        outcome().id(),
        chain,
        before + " > " + after,
        why,
        witness().map(each -> each.instance().toString()).orElse("-"));
  }
}
