package dev.concordat.checker.schema;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Looks for a value of one type that meets a goal, by trying the alternatives of its keywords. */
final class Search {
  private final Solver solver;
  private final Goal goal;
  private final JsonType type;

  Search(Solver solver, Goal goal, JsonType type) {
    this.solver = solver;
    this.goal = goal;
    this.type = type;
  }

  Outcome run() {
    return explore(new Branch(goal.literals()));
  }

  private Outcome explore(Branch branch) {
    solver.step();
    if (!expand(branch)) {
      return Outcome.NONE;
    }
    Optional<Set<JsonNode>> values = listed(branch);
    if (values.isEmpty() && !narrow(branch)) {
      return Outcome.NONE;
    }
    values = values.or(() -> listed(branch));
    if (values.isPresent()) {
      return among(values.get());
    }
    if (branch.choices.stream().anyMatch(List::isEmpty)) {
      return Outcome.NONE;
    }
    if (branch.choices.isEmpty()) {
      return theory(branch.facts).solve();
    }
    return choose(branch);
  }

  private static Optional<Set<JsonNode>> listed(Branch branch) {
    return branch.facts.stream()
        .filter(Fact.Among.class::isInstance)
        .map(fact -> ((Fact.Among) fact).values())
        .findFirst();
  }

  /** Where the values are listed, each is tried: that is exact, and the branch needs no more. */
  private Outcome among(Set<JsonNode> values) {
    Outcome outcome = Outcome.NONE;
    for (JsonNode value : values) {
      solver.step();
      outcome = outcome.or(Solver.test(goal, value));
      if (outcome instanceof Outcome.Found) {
        return outcome;
      }
    }
    return outcome;
  }

  private Outcome choose(Branch branch) {
    List<Alternative> choice = branch.choices.get(0);
    for (List<Alternative> other : branch.choices) {
      choice = other.size() < choice.size() ? other : choice;
    }
    List<Alternative> order = Popularity.of(branch.choices).sorted(choice);
    branch.choices.remove(choice);
    Outcome outcome = Outcome.NONE;
    for (Alternative alternative : order) {
      solver.spend(branch.size());
      Branch next = branch.copy();
      assume(next, alternative);
      outcome = outcome.or(explore(next));
      if (outcome instanceof Outcome.Found) {
        return outcome;
      }
    }
    return outcome;
  }

  /** Takes the literals apart; false when two of them cannot be. */
  private boolean expand(Branch branch) {
    while (!branch.agenda.isEmpty()) {
      Literal literal = branch.agenda.remove();
      if (!branch.see(literal)) {
        continue;
      }
      if (literal.clashes(branch.seen.keySet())) {
        return false;
      }
      if (!takeApart(branch, literal)) {
        return false;
      }
    }
    return true;
  }

  private boolean takeApart(Branch branch, Literal literal) {
    List<Alternative> misses = new ArrayList<>();
    for (Keyword keyword : literal.form().keywords()) {
      Assertion assertion = keyword.assertion();
      if ((assertion.types() & type.bit()) == 0) {
        continue;
      }
      if (!literal.holds()) {
        misses.addAll(assertion.missed(type));
      } else if (!demand(branch, assertion.met(type, literal.closed()))) {
        return false;
      }
    }
    return literal.holds() || demand(branch, misses);
  }

  private boolean demand(Branch branch, List<Alternative> choice) {
    if (choice.size() == 1) {
      assume(branch, choice.get(0));
    } else if (choice.size() > 1) {
      branch.choices.add(choice);
    }
    return !choice.isEmpty();
  }

  private void assume(Branch branch, Alternative alternative) {
    branch.facts.addAll(alternative.facts());
    if (!alternative.twoOf().isEmpty()) {
      List<Alternative> pairs = pairs(possible(branch, alternative.twoOf()));
      if (pairs.size() == 1) {
        assume(branch, pairs.get(0));
      } else {
        branch.choices.add(pairs);
      }
    }
    if (!alternative.exclusive()) {
      branch.agenda.addAll(alternative.literals());
      return;
    }
    Literal first = alternative.literals().get(0);
    for (Literal rival : alternative.literals()) {
      if (rival != first && apart(first.form(), rival.form())) {
        branch.imply(rival);
      } else {
        branch.agenda.add(rival);
      }
    }
  }

  /** Those of the literals that may hold. */
  private List<Literal> possible(Branch branch, List<Literal> literals) {
    List<Literal> possible = new ArrayList<>();
    for (Literal literal : literals) {
      if (!literal.clashes(branch.seen.keySet()) && !isContradictedByName(branch, literal)) {
        possible.add(literal);
      }
    }
    return possible;
  }

  private static List<Alternative> pairs(List<Literal> literals) {
    List<Alternative> pairs = new ArrayList<>();
    for (int i = 0; i < literals.size(); i++) {
      for (int j = i + 1; j < literals.size(); j++) {
        pairs.add(Alternative.of(literals.get(i), literals.get(j)));
      }
    }
    return pairs;
  }

  private boolean apart(Form one, Form other) {
    return solver.exclude(Literal.meets(one), Literal.meets(other));
  }

  /** Drops alternatives that cannot be and choices that are made already; false at a dead end. */
  private boolean narrow(Branch branch) {
    Theory theory = theory(branch.facts);
    if (isDeadEnd(branch, theory)) {
      return false;
    }
    boolean again = true;
    while (again && !branch.choices.isEmpty()) {
      again = false;
      for (List<Alternative> choice : shortestFirst(branch.choices)) {
        List<Alternative> left = left(branch, theory, choice);
        if (left.size() == choice.size()) {
          continue;
        }
        branch.choices.remove(choice);
        if (left.isEmpty()) {
          return false;
        }
        if (left.size() > 1) {
          branch.choices.add(left);
          continue;
        }
        if (left.get(0).isFactual() && left.get(0).facts().isEmpty()) {
          continue;
        }
        assume(branch, left.get(0));
        if (!expand(branch)) {
          return false;
        }
        theory = theory(branch.facts);
        if (isDeadEnd(branch, theory)) {
          return false;
        }
        again = true;
        break;
      }
    }
    return true;
  }

  /** With many choices ahead, a closer look at the facts pays. */
  private static boolean isDeadEnd(Branch branch, Theory theory) {
    return theory.isContradictory() || branch.choices.size() > 2 && theory.isHollow();
  }

  /** Short choices fall first: they are the cheapest way to a dead end. */
  private static List<List<Alternative>> shortestFirst(List<List<Alternative>> choices) {
    return choices.stream().sorted(Comparator.comparingInt(List::size)).toList();
  }

  private List<Alternative> left(Branch branch, Theory theory, List<Alternative> choice) {
    List<Alternative> left = new ArrayList<>(choice.size());
    boolean last = branch.choices.size() == 1;
    for (Alternative alternative : choice) {
      solver.step();
      if (alternative.isFactual()
          && (alternative.facts().isEmpty() || !last && theory.follows(alternative.facts()))) {
        return Alternative.ALWAYS;
      }
      if (!hopeless(branch, theory, alternative)) {
        left.add(alternative);
      }
    }
    return left;
  }

  private boolean hopeless(Branch branch, Theory theory, Alternative alternative) {
    for (Literal literal : alternative.literals()) {
      if (literal.clashes(branch.seen.keySet()) || isContradictedByName(branch, literal)) {
        return true;
      }
    }
    if (!alternative.twoOf().isEmpty() && possible(branch, alternative.twoOf()).size() < 2) {
      return true;
    }
    return !alternative.facts().isEmpty() && theory.excludes(alternative.facts());
  }

  /** Schemas of the same name, one to be met and one missed, are likely to exclude each other. */
  private boolean isContradictedByName(Branch branch, Literal literal) {
    for (Literal other : branch.namesakes(literal)) {
      boolean whole = goal.literals().contains(literal) && goal.literals().contains(other);
      if (other.holds() != literal.holds() && !whole && solver.exclude(literal, other)) {
        return true;
      }
    }
    return false;
  }

  private Theory theory(List<Fact> facts) {
    return Theory.of(type, facts, solver);
  }
}
