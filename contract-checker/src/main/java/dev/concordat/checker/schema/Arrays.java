package dev.concordat.checker.schema;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Arrays: every item is a goal of its own. Those of which something is demanded are given places;
 * behind the last schema that names a position all places are the same.
 */
final class Arrays implements Theory {
  /** Copies of what {@code contains} looks for that are placed one by one. */
  private static final int COPIES = 20;

  private final List<Fact> facts;
  private final Solver solver;
  private final List<Fact.Elements> elements = new ArrayList<>();
  private final List<Fact.SomeItem> wanted = new ArrayList<>();
  private final Map<Integer, Fact.Counted> counted = new LinkedHashMap<>();
  private final List<Fact.ItemAt> fixed = new ArrayList<>();
  private final List<Fact.Counted> limits = new ArrayList<>();
  private Span total = Span.ANY;
  private boolean distinct;
  private boolean repeated;
  private boolean tooMany;
  private boolean impossible;

  /** From this index on, wanted items that are equal are copies, each with a place of its own. */
  private final int copies;

  Arrays(List<Fact> facts, Solver solver) {
    this.facts = facts;
    this.solver = solver;
    for (Fact fact : facts) {
      if (fact instanceof Fact.Elements each) {
        elements.add(each);
      } else if (fact instanceof Fact.ItemTotal each) {
        total = total.and(each.span());
      } else if (fact instanceof Fact.ItemAt each) {
        fixed.add(each);
      } else if (fact instanceof Fact.SomeItem each) {
        wanted.add(each);
      } else if (fact instanceof Fact.Counted each) {
        counted.merge(each.form().id(), each, Arrays::both);
      } else if (fact instanceof Fact.Distinct) {
        distinct = true;
      } else if (fact instanceof Fact.Repeated) {
        repeated = true;
      }
    }
    copies = wanted.size();
    counted.values().forEach(this::count);
  }

  private static Fact.Counted both(Fact.Counted one, Fact.Counted other) {
    return new Fact.Counted(one.form(), one.span().and(other.span()));
  }

  private void count(Fact.Counted each) {
    Span span = each.span();
    impossible |= span.isEmpty();
    tooMany |= span.low() > COPIES;
    for (int i = 0; i < Math.min(span.low(), COPIES); i++) {
      wanted.add(new Fact.SomeItem(0, Literal.meets(each.form())));
    }
    if (span.high() < Span.UNBOUNDED || span.low() > 1) {
      limits.add(each);
    }
  }

  @Override
  public boolean isContradictory() {
    return total.isEmpty()
        || impossible
        || distinct && repeated
        || fixed.stream().anyMatch(each -> each.index() >= total.high())
        || fixed.stream().anyMatch(each -> isEmpty(each.index(), each.literal()))
        || wanted.stream().anyMatch(this::isNowhere);
  }

  private boolean isNowhere(Fact.SomeItem item) {
    for (int i = item.from(); i < Math.max(positions(), item.from() + 1); i++) {
      if (i < total.high() && !isEmpty(i, item.literal())) {
        return false;
      }
    }
    return total.high() <= positions()
        || isEmpty(Math.max(positions(), item.from()), item.literal());
  }

  private boolean isEmpty(int index, Literal literal) {
    List<Literal> goal = goal(index);
    goal.add(literal);
    return solver.solve(goal) instanceof Outcome.None;
  }

  @Override
  public boolean excludes(List<Fact> further) {
    return new Arrays(Theory.join(facts, further), solver).isContradictory();
  }

  /** What the item at an index has to be like. */
  List<Literal> goal(int index) {
    List<Literal> goal = new ArrayList<>();
    for (Fact.Elements each : elements) {
      goal.add(Literal.meets(each.items().at(index), each.closed()));
    }
    return goal;
  }

  /** From this index on all places are the same. */
  private int positions() {
    int positions = 0;
    for (Fact.Elements each : elements) {
      positions = Math.max(positions, each.items().prefix().size());
    }
    for (Fact.SomeItem each : wanted) {
      positions = Math.max(positions, each.from());
    }
    for (Fact.ItemAt each : fixed) {
      positions = Math.max(positions, each.index() + 1);
    }
    return positions;
  }

  @Override
  public Outcome solve() {
    if (isContradictory()) {
      return Outcome.NONE;
    }
    Outcome outcome = Outcome.NONE;
    int positions = positions();
    if (!repeated) {
      outcome = new Placement(this, solver, -1, -1).solve();
    } else {
      // Two equal items: each pair of places is tried, those behind the last named one once.
      for (int second = 1; second <= positions + 1; second++) {
        for (int first = 0; first < second && second < total.high(); first++) {
          outcome = outcome.or(new Placement(this, solver, first, second).solve());
          if (outcome instanceof Outcome.Found) {
            return Theory.qualified(outcome, facts);
          }
        }
      }
    }
    if (tooMany && !(outcome instanceof Outcome.None)) {
      return Outcome.unknown("contains, many times");
    }
    return Theory.qualified(outcome, facts);
  }

  List<Fact.SomeItem> wanted() {
    return wanted;
  }

  /** Whether a wanted item is another copy of the one before it, and needs a place of its own. */
  boolean isCopy(int index) {
    return index > copies && wanted.get(index - 1).equals(wanted.get(index));
  }

  List<Fact.ItemAt> fixed() {
    return fixed;
  }

  List<Fact.Counted> limits() {
    return limits;
  }

  Span total() {
    return total;
  }

  boolean isDistinct() {
    return distinct;
  }

  int firstOfTheSame() {
    return positions();
  }
}
