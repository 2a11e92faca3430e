package dev.concordat.checker.schema;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Objects: every member is a goal of its own; members that are not named are solved for. */
final class Objects implements Theory {
  private static final int FILLERS = 300;

  private final List<Fact> facts;
  private final Solver solver;
  private final MemberRules rules;
  private final Map<String, List<Literal>> demanded = new LinkedHashMap<>();
  private final List<Fact.SomeMember> some = new ArrayList<>();
  private Span total = Span.ANY;

  Objects(List<Fact> facts, Solver solver) {
    this.facts = facts;
    this.solver = solver;
    this.rules = new MemberRules(facts, solver);
    for (Fact fact : facts) {
      if (fact instanceof Fact.Holds holds) {
        demanded.computeIfAbsent(holds.name(), name -> new ArrayList<>()).add(holds.literal());
      } else if (fact instanceof Fact.SomeMember member) {
        some.add(member);
      } else if (fact instanceof Fact.MemberTotal each) {
        total = total.and(each.span());
      }
    }
    // Those of which something is demanded come first: they are the likeliest to fail.
    for (Fact fact : facts) {
      if (fact instanceof Fact.Present present) {
        demanded.computeIfAbsent(present.name(), name -> new ArrayList<>());
      }
    }
  }

  @Override
  public boolean isContradictory() {
    return total.isEmpty()
        || demanded.size() > total.high()
        || demanded.keySet().stream().anyMatch(rules::isForbidden)
        || demanded.entrySet().stream()
            .anyMatch(
                each -> !each.getValue().isEmpty() && member(each.getKey()) instanceof Outcome.None)
        || some.stream().anyMatch(this::isNowhere);
  }

  @Override
  public boolean isHollow() {
    return demanded.keySet().stream().anyMatch(name -> member(name) instanceof Outcome.None);
  }

  /** True when no member, of whatever name, can be like that. */
  private boolean isNowhere(Fact.SomeMember wanted) {
    for (String name : rules.mentioned()) {
      if (rules.name(name, wanted.name()) != Verdict.INVALID && !rules.isForbidden(name)) {
        List<Literal> goal = goal(name);
        goal.addAll(wanted.value());
        if (!(solver.solve(goal) instanceof Outcome.None)) {
          return false;
        }
      }
    }
    if (rules.isTangled()) {
      return false;
    }
    for (MemberRules.Kind kind : rules.kinds()) {
      Outcome name = rules.freshName(kind, rules.mentioned(), wanted.name());
      if (name instanceof Outcome.Found found) {
        List<Literal> goal = rules.goal(found.value().textValue());
        goal.addAll(wanted.value());
        name = solver.solve(goal);
      }
      if (!(name instanceof Outcome.None)) {
        return false;
      }
    }
    return true;
  }

  @Override
  public boolean excludes(List<Fact> further) {
    return further.stream().anyMatch(this::excludes);
  }

  private boolean excludes(Fact fact) {
    if (fact instanceof Fact.Holds holds) {
      List<Literal> goal = goal(holds.name());
      goal.add(holds.literal());
      return rules.isForbidden(holds.name()) || solver.solve(goal) instanceof Outcome.None;
    }
    if (fact instanceof Fact.Present present) {
      return !present.documented() && rules.isForbidden(present.name());
    }
    if (fact instanceof Fact.Absent absent) {
      return demanded.containsKey(absent.name());
    }
    if (fact instanceof Fact.SomeMember wanted) {
      return isNowhere(wanted);
    }
    return fact instanceof Fact.MemberTotal more
        && (total.and(more.span()).isEmpty() || demanded.size() > more.span().high());
  }

  @Override
  public boolean follows(List<Fact> further) {
    for (Fact fact : further) {
      if (!follows(fact)) {
        return false;
      }
    }
    return true;
  }

  private boolean follows(Fact fact) {
    if (fact instanceof Fact.Holds holds && demanded.containsKey(holds.name())) {
      Literal literal = holds.literal();
      List<Literal> opposite = goal(holds.name());
      opposite.add(new Literal(literal.form(), !literal.holds(), false));
      return solver.solve(opposite) instanceof Outcome.None;
    }
    if (fact instanceof Fact.Present present) {
      return demanded.containsKey(present.name());
    }
    return fact instanceof Fact.Absent absent && rules.isForbidden(absent.name());
  }

  @Override
  public Outcome solve() {
    if (isContradictory()) {
      return Outcome.NONE;
    }
    Outcome outcome = place(0, new LinkedHashMap<>(demanded));
    return Theory.qualified(rules.qualified(outcome), facts);
  }

  private Outcome member(String name) {
    return solver.solve(goal(name));
  }

  private List<Literal> goal(String name) {
    List<Literal> goal = rules.goal(name);
    goal.addAll(demanded.getOrDefault(name, List.of()));
    return goal;
  }

  /** Finds a place for the members of which only some are demanded, one after the other. */
  private Outcome place(int next, Map<String, List<Literal>> members) {
    solver.step();
    if (members.size() > total.high()) {
      return Outcome.NONE;
    }
    if (next == some.size()) {
      return fill(members);
    }
    Fact.SomeMember wanted = some.get(next);
    Outcome outcome = Outcome.NONE;
    Set<String> mentioned = new LinkedHashSet<>(members.keySet());
    mentioned.addAll(rules.mentioned());
    for (String name : mentioned) {
      Verdict named = rules.name(name, wanted.name());
      if (named != Verdict.INVALID && !rules.isForbidden(name)) {
        Outcome placed = placeAt(next, name, wanted, members);
        outcome = outcome.or(named == Verdict.VALID ? placed : doubted(placed));
        if (outcome instanceof Outcome.Found) {
          return outcome;
        }
      }
    }
    return outcome.or(placeElsewhere(next, wanted, mentioned, members));
  }

  private Outcome placeElsewhere(
      int next, Fact.SomeMember wanted, Set<String> mentioned, Map<String, List<Literal>> members) {
    if (rules.isTangled()) {
      return Outcome.unknown("a property name that is told apart by many patterns");
    }
    Outcome outcome = Outcome.NONE;
    for (MemberRules.Kind kind : rules.kinds()) {
      Outcome name = rules.freshName(kind, mentioned, wanted.name());
      if (name instanceof Outcome.Found found) {
        outcome = outcome.or(placeAt(next, found.value().textValue(), wanted, members));
      } else {
        outcome = outcome.or(name);
      }
      if (outcome instanceof Outcome.Found) {
        return outcome;
      }
    }
    return outcome;
  }

  private Outcome placeAt(
      int next, String name, Fact.SomeMember wanted, Map<String, List<Literal>> members) {
    var with = new LinkedHashMap<>(members);
    List<Literal> literals = new ArrayList<>(members.getOrDefault(name, List.of()));
    literals.addAll(wanted.value());
    with.put(name, literals);
    List<Literal> goal = rules.goal(name);
    goal.addAll(literals);
    if (solver.solve(goal) instanceof Outcome.None) {
      return Outcome.NONE;
    }
    return place(next + 1, with);
  }

  private static Outcome doubted(Outcome outcome) {
    return outcome instanceof Outcome.Found found
        ? new Outcome.Unknown("whether a name is allowed", Optional.of(found.value()))
        : outcome;
  }

  /** Solves the members, and adds others until there are enough. */
  private Outcome fill(Map<String, List<Literal>> members) {
    ObjectNode object = Values.NODES.objectNode();
    Outcome doubt = Outcome.NONE;
    for (Map.Entry<String, List<Literal>> member : members.entrySet()) {
      List<Literal> goal = rules.goal(member.getKey());
      goal.addAll(member.getValue());
      Outcome outcome = solver.solve(goal);
      if (outcome instanceof Outcome.None) {
        return outcome;
      }
      if (outcome instanceof Outcome.Found found) {
        object.set(member.getKey(), found.value());
      } else {
        doubt = doubt.or(outcome);
        ((Outcome.Unknown) outcome).guess().ifPresent(guess -> object.set(member.getKey(), guess));
      }
    }
    doubt = doubt.or(addMentioned(object));
    if (object.size() < total.low()) {
      doubt = doubt.or(addFresh(object));
    }
    if (object.size() < total.low()) {
      return doubt;
    }
    return doubt instanceof Outcome.Unknown unknown
        ? new Outcome.Unknown(unknown.reason(), Optional.of(object))
        : new Outcome.Found(object);
  }

  private Outcome addMentioned(ObjectNode object) {
    Outcome doubt = Outcome.NONE;
    for (String name : rules.mentioned()) {
      boolean wanted =
          object.size() < total.low() || solver.isGenerous() && object.size() < total.high();
      if (wanted && !object.has(name) && !rules.isForbidden(name)) {
        Outcome outcome = member(name);
        if (outcome instanceof Outcome.Found found) {
          object.set(name, found.value());
        } else if (!solver.isGenerous()) {
          doubt = doubt.or(outcome);
        }
      }
    }
    return doubt;
  }

  private Outcome addFresh(ObjectNode object) {
    Outcome doubt = Outcome.NONE;
    if (total.low() - object.size() > FILLERS || rules.isTangled()) {
      return Outcome.unknown("an object of " + total.low() + " members");
    }
    for (MemberRules.Kind kind : rules.kinds()) {
      while (object.size() < total.low()) {
        Set<String> taken = new HashSet<>(rules.mentioned());
        object.fieldNames().forEachRemaining(taken::add);
        Outcome name = rules.freshName(kind, taken, List.of());
        if (!(name instanceof Outcome.Found found)) {
          doubt = doubt.or(name);
          break;
        }
        Outcome value = solver.solve(rules.goal(found.value().textValue()));
        if (!(value instanceof Outcome.Found each)) {
          doubt = doubt.or(value);
          break;
        }
        object.set(found.value().textValue(), each.value());
      }
    }
    return doubt;
  }
}
