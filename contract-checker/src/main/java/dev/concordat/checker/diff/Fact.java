package dev.concordat.checker.diff;

import dev.concordat.checker.schema.Answer;
import dev.concordat.checker.source.Node;
import java.util.Optional;

/**
 * A difference at one place of a pair of schemas, independent of the exchanges that reach it.
 *
 * @param step pointer from the place to what the fact is about: a property that is not there any
 *     more has no place of its own
 * @param before the node in the old document, or the nearest there is
 * @param after the node in the new document, or the nearest there is
 * @param place the smallest pair of schemas around it
 * @param demand the part of the reader's schema that the fact is about: what misses it misses the
 *     whole, and it is cheaper to prove
 * @param undecided why the kernel has no answer, when it has none
 */
record Fact(
    String step,
    Element element,
    Action action,
    String subject,
    Optional<String> was,
    Optional<String> is,
    Node before,
    Node after,
    SchemaDelta place,
    Optional<Node> demand,
    Optional<String> undecided) {

  /** The same fact, one step below its place. */
  Fact at(String pointer) {
    return new Fact(
        pointer, element, action, subject, was, is, before, after, place, demand, undecided);
  }

  /** The same fact, with the values for people. */
  Fact quoting(Optional<String> old, Optional<String> now) {
    return new Fact(
        step, element, action, subject, old, now, before, after, place, demand, undecided);
  }

  /** The same fact, proven by less than the whole place. */
  Fact demanding(Optional<Node> part) {
    return new Fact(step, element, action, subject, was, is, before, after, place, part, undecided);
  }

  /** The same fact about another pair of schemas. */
  Fact within(SchemaDelta pair) {
    return new Fact(
        step, element, action, subject, was, is, before, after, pair, demand, undecided);
  }

  /** The same fact, without an answer of the kernel. */
  Fact undecided(Optional<String> reason) {
    return new Fact(step, element, action, subject, was, is, before, after, place, demand, reason);
  }

  /** The kernel knows more than the walk saw: the fact is about the place as a whole. */
  static Fact whole(SchemaDelta place, Answer answer, Action hurting) {
    boolean broken = answer instanceof Answer.NotContained;
    Optional<String> undecided =
        answer instanceof Answer.Undecided unknown
            ? Optional.of(unknown.reason())
            : Optional.empty();
    return new Fact(
        "",
        Element.SCHEMA,
        broken ? hurting : Action.UNDECIDED,
        answer instanceof Answer.NotContained known ? known.keyword() : "",
        Optional.empty(),
        Optional.empty(),
        place.before().node(),
        place.after().node(),
        place,
        Optional.empty(),
        undecided);
  }

  /**
   * True when undocumented properties are what the fact is about: only the literal sets speak of
   * them, the documented ones leave them out.
   */
  boolean closes() {
    return element == Element.ADDITIONAL_PROPERTIES;
  }

  /** True for demands that properties can miss which nobody has documented. */
  boolean mayBeAboutUndocumented() {
    return demand.isPresent() && (element == Element.SIZE || element == Element.COMPOSITION);
  }

  /** True when a proof about values settles the fact. */
  boolean isAboutValues() {
    return element.isAboutValues()
        || action == Action.BECAME_REQUIRED
        || action == Action.BECAME_OPTIONAL;
  }

  /** Narrowed hurts where the new version reads, widened where it writes. */
  boolean hurts(Compatibility kernel) {
    boolean newReads = kernel.oldWrites();
    return switch (action) {
      case NARROWED, BECAME_REQUIRED -> newReads;
      case WIDENED, BECAME_OPTIONAL -> !newReads;
      case ADDED, BECAME_VISIBLE ->
          newReads ? element == Element.REQUIRED_PROPERTY : element == Element.CLOSED_PROPERTY;
      case REMOVED, BECAME_HIDDEN ->
          newReads ? element == Element.CLOSED_PROPERTY : element == Element.REQUIRED_PROPERTY;
      case UNDECIDED -> true;
      case CHANGED, RESHAPED -> false;
    };
  }
}
