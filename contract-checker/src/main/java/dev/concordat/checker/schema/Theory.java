package dev.concordat.checker.schema;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Solves facts about the inside of a value of one type. */
interface Theory {

  static Theory of(JsonType type, List<Fact> facts, Solver solver) {
    return switch (type) {
      case NUMBER -> new Numbers(facts);
      case STRING -> new Strings(facts, solver.forms().languages());
      case ARRAY -> new Arrays(facts, solver);
      case OBJECT -> new Objects(facts, solver);
      case NULL, BOOLEAN -> throw new IllegalArgumentException(type.name());
    };
  }

  /** A value for which all facts hold. */
  Outcome solve();

  /** True when it is plain to see that there is none. */
  boolean isContradictory();

  /** True when there is none, as far as can be seen without placing anything; costs more. */
  default boolean isHollow() {
    return false;
  }

  /** True when it is plain to see that there is none for which these hold as well. */
  boolean excludes(List<Fact> further);

  /** True when these hold for every value for which the facts hold; false also if not known. */
  default boolean follows(List<Fact> further) {
    return false;
  }

  static List<Fact> join(List<Fact> facts, List<Fact> further) {
    List<Fact> all = new ArrayList<>(facts);
    all.addAll(further);
    return all;
  }

  /** The outcome when some fact could not be reckoned with. */
  static Outcome qualified(Outcome outcome, List<Fact> facts) {
    if (outcome instanceof Outcome.Found found) {
      for (Fact fact : facts) {
        if (fact instanceof Fact.Beyond beyond) {
          return new Outcome.Unknown(beyond.reason(), Optional.of(found.value()));
        }
      }
    }
    return outcome;
  }
}
