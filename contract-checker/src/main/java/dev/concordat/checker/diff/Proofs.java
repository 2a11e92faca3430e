package dev.concordat.checker.diff;

import dev.concordat.checker.model.Schema;
import dev.concordat.checker.schema.Answer;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;

/** What the kernel proves about the facts that a walk found. */
final class Proofs {
  /** Stands for the answer of a kernel that there was no need to ask. */
  private static final Answer UNASKED = new Answer.Undecided("not asked");

  private final Comparison comparison;
  private final Map<SchemaDelta, Answer> answers = new IdentityHashMap<>();
  private final Set<SchemaDelta> asked = Collections.newSetFromMap(new IdentityHashMap<>());

  Proofs(Comparison comparison) {
    this.comparison = comparison;
  }

  /**
   * The one fact that hurts explains the payload as a whole, when the kernel was asked about it.
   */
  Evidence orWhole(SchemaDelta payload, Compatibility kernel, Evidence evidence) {
    boolean known = asked.contains(payload) || answers.containsKey(payload);
    return known
            && !evidence.harmless()
            && answer(kernel, payload) instanceof Answer.NotContained broken
        ? Evidence.of(broken.witness().map(witness -> witness.at("")))
        : evidence;
  }

  /** Whether a place is proven to fit; where it is not, no witness is looked for. */
  boolean fits(SchemaDelta place, Compatibility kernel) {
    asked.add(place);
    Answer known = answers.get(place);
    return known == null
        ? kernel.fits(place.before(), place.after())
        : known instanceof Answer.Contained;
  }

  /** What is known about a fact. */
  Evidence evidence(Payload.Found found, Compatibility kernel) {
    Fact fact = found.fact();
    if (!fact.isAboutValues()) {
      boolean annotation = fact.element() == Element.FORMAT || fact.element() == Element.CONTENT;
      return annotation && comparison.isStrict() ? Evidence.HARMLESS : Evidence.NONE;
    }
    if (found.harmless() && !fact.closes()) {
      return fitting(fact, kernel);
    }
    Answer answer =
        found.answer().orElseGet(() -> fact.hurts(kernel) ? proof(fact, kernel) : UNASKED);
    if (answer instanceof Answer.NotContained broken) {
      return Evidence.of(broken.witness());
    }
    if (answer instanceof Answer.Contained) {
      return fitting(fact, kernel);
    }
    return fact.undecided().map(Evidence::undecided).orElse(Evidence.NONE);
  }

  /**
   * What is proven to fit hurts nobody, unless fitting is all that can be said of it. Taken
   * literally, the proof is all there is to say, and formats and media types are annotations.
   */
  private Evidence fitting(Fact fact, Compatibility kernel) {
    if (!fact.hurts(kernel) || comparison.isStrict()) {
      return Evidence.HARMLESS;
    }
    Schema before = fact.place().before();
    Schema after = fact.place().after();
    if (kernel.isImpossible(before, after)) {
      return Evidence.doubtful(Doubt.IMPOSSIBLE);
    }
    if (fact.element() == Element.COMPOSITION && fact.demand().isEmpty()) {
      Described described = new Described(kernel.direction(), comparison.anchors());
      boolean known =
          kernel.oldWrites() ? described.by(after, before) : described.by(before, after);
      return known ? Evidence.HARMLESS : Evidence.doubtful(Doubt.UNDESCRIBED);
    }
    boolean literal =
        !fact.mayBeAboutUndocumented()
            || kernel.meetsLiterally(before, after, fact.demand().orElseThrow())
                instanceof Answer.Contained;
    return literal ? Evidence.HARMLESS : Evidence.doubtful(Doubt.UNDOCUMENTED);
  }

  /** What the kernel says about the smallest place that explains the fact. */
  private Answer proof(Fact fact, Compatibility kernel) {
    SchemaDelta place = fact.place();
    if (fact.closes()) {
      return kernel.literal(place.before(), place.after());
    }
    Answer part =
        fact.demand()
            .map(demand -> kernel.meets(place.before(), place.after(), demand))
            .orElse(UNASKED);
    return part instanceof Answer.NotContained ? part : answer(kernel, place);
  }

  /** The kernel's answer about a place, asked once. */
  Answer answer(Compatibility kernel, SchemaDelta place) {
    Answer known = answers.get(place);
    if (known == null) {
      known = kernel.forward(place.before(), place.after());
      answers.put(place, known);
    }
    return known;
  }
}
