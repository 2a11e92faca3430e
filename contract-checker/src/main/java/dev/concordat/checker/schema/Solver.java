package dev.concordat.checker.schema;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.NullNode;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * Looks for a value that meets some schemas and misses others. That a schema contains another is
 * that no value meets the one and misses the other.
 *
 * <p>Types are tried one by one. For a type, the schemas come apart into facts about the inside of
 * the value ({@link Search}), and the facts are solved by what knows that type; items and members
 * are goals of their own.
 */
final class Solver {
  /** Levels of schemas that one thread's stack has room for. */
  private static final int LEVELS_PER_THREAD = 40;

  private static final int DEPTH = 3_000;

  /** Looking at what is known costs a part of a step. */
  private static final int PARTS = 16;

  /** Further inside, samples hold only what is required. */
  private static final int GENEROUS_LEVELS = 6;

  private static final DeepStack STACK = new DeepStack(4);

  private static final List<JsonType> SEARCHED =
      List.of(JsonType.OBJECT, JsonType.ARRAY, JsonType.STRING, JsonType.NUMBER);

  private final Forms forms;
  private final boolean generous;
  private final Progress progress = new Progress();

  /** What is left of the budget, in {@link #PARTS} of steps. */
  private long left;

  private int level;

  /**
   * @param generous whether objects are filled with all that is documented
   */
  Solver(Forms forms, boolean generous) {
    this.forms = forms;
    this.generous = generous;
  }

  /** Solves a goal from the start, within a number of steps. */
  Outcome solve(Collection<Literal> literals, int limit) {
    left = (long) limit * PARTS;
    level = 0;
    try {
      return solve(literals);
    } catch (BeyondReachException e) {
      progress.abandon();
      return Outcome.unknown(e.reason());
    }
  }

  /** Solves a goal for a value inside the one that is being looked for. */
  Outcome solve(Collection<Literal> literals) {
    level++;
    Outcome outcome = solveHere(literals);
    level--;
    return outcome;
  }

  /** Solves a goal for the very value that is being looked for. */
  Outcome solveHere(Collection<Literal> literals) {
    spend(literals.size());
    Goal goal = Goal.of(literals);
    Outcome known = progress.recall(goal, level);
    if (known != null) {
      return known;
    }
    step();
    if (goal.isContradictory()) {
      return Outcome.NONE;
    }
    if (progress.depth() > DEPTH) {
      throw new BeyondReachException("nested more than " + DEPTH + " levels deep");
    }
    Progress.Mark mark = progress.begin(goal, level);
    boolean deep = progress.depth() % LEVELS_PER_THREAD == 0;
    Outcome outcome = deep ? STACK.call(() -> everyType(goal)) : everyType(goal);
    progress.end(goal, outcome, mark);
    return outcome;
  }

  Forms forms() {
    return forms;
  }

  /** Whether objects at this depth are filled with all that is documented. */
  boolean isGenerous() {
    return generous && level <= GENEROUS_LEVELS;
  }

  /** Counts a step of the budget. */
  void step() {
    spend(PARTS);
  }

  /** Counts work that is less than a step, and grows with what it is done to. */
  void spend(int parts) {
    left -= parts;
    if (left < 0) {
      throw new BeyondReachException("the budget of steps is used up");
    }
  }

  /** True when no value meets both. */
  boolean exclude(Literal one, Literal other) {
    return solveHere(List.of(one, other)) instanceof Outcome.None;
  }

  private Outcome everyType(Goal goal) {
    Outcome outcome = Outcome.NONE;
    int types = types(goal);
    for (JsonType type : SEARCHED) {
      if ((types & type.bit()) != 0) {
        outcome = outcome.or(new Search(this, goal, type).run());
        if (outcome instanceof Outcome.Found) {
          return outcome;
        }
      }
    }
    for (JsonNode value : List.of(BooleanNode.TRUE, BooleanNode.FALSE, NullNode.instance)) {
      if ((types & JsonType.of(value).bit()) != 0) {
        outcome = outcome.or(test(goal, value));
      }
    }
    return outcome;
  }

  /** The types that the schemas to be met name themselves. */
  private static int types(Goal goal) {
    int types = Forms.EVERY_TYPE;
    for (Literal literal : goal.literals()) {
      if (literal.holds()) {
        for (Keyword keyword : literal.form().keywords()) {
          types &= keyword.assertion() instanceof TypeSet set ? set.mask() : types;
        }
      }
    }
    return types;
  }

  /** Whether a literal holds for a value. */
  static Verdict test(Literal literal, JsonNode value) {
    Verdict own = Trial.of(literal.form(), value);
    return literal.holds() ? own : own.not();
  }

  /** Whether a value meets a goal. */
  static Outcome test(Goal goal, JsonNode value) {
    Verdict verdict = Verdict.VALID;
    for (Literal literal : goal.literals()) {
      verdict = verdict.and(test(literal, value));
    }
    return switch (verdict) {
      case VALID -> new Outcome.Found(value);
      case INVALID -> Outcome.NONE;
      case UNKNOWN ->
          new Outcome.Unknown("whether " + Values.brief(value) + " is allowed", Optional.of(value));
    };
  }
}
