package dev.concordat.checker.schema;

import com.fasterxml.jackson.databind.node.TextNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What the facts about an object say of the names that its members may have, and of their values.
 */
final class MemberRules {
  /** Patterns that can be told apart by trying all combinations. */
  private static final int PATTERNS = 6;

  private final Solver solver;
  private final List<Fact.Members> members = new ArrayList<>();
  private final List<Form> names = new ArrayList<>();
  private final Set<String> absent = new HashSet<>();
  private final Set<String> mentioned = new LinkedHashSet<>();
  private final Set<Pattern> patterns = new LinkedHashSet<>();
  private final Set<String> documented = new HashSet<>();
  private final Set<Pattern> documentedPatterns = new LinkedHashSet<>();
  private boolean closed;
  private Optional<String> doubt = Optional.empty();

  /**
   * Names that no schema mentions, by the patterns found in them.
   *
   * @param found for each of the patterns whether it is found
   */
  record Kind(List<Boolean> found) {}

  MemberRules(List<Fact> facts, Solver solver) {
    this.solver = solver;
    boolean open = false;
    for (Fact fact : facts) {
      if (fact instanceof Fact.Members each) {
        add(each);
        open |= each.closed() && each.properties().explicit();
      } else if (fact instanceof Fact.Names each) {
        names.add(each.form());
      } else if (fact instanceof Fact.Absent each) {
        absent.add(each.name());
        mentioned.add(each.name());
      } else if (fact instanceof Fact.Present each) {
        mentioned.add(each.name());
        if (each.documented()) {
          documented.add(each.name());
        }
      } else if (fact instanceof Fact.Holds each) {
        mentioned.add(each.name());
      }
    }
    closed &= !open;
  }

  private void add(Fact.Members each) {
    Properties properties = each.properties();
    members.add(each);
    mentioned.addAll(properties.named().keySet());
    properties.patterned().forEach(patterned -> patterns.add(patterned.pattern()));
    if (each.closed()) {
      closed = true;
      documented.addAll(properties.named().keySet());
      properties.patterned().forEach(patterned -> documentedPatterns.add(patterned.pattern()));
    }
  }

  Set<String> mentioned() {
    return mentioned;
  }

  /** True when there is no member of that name, whatever its value. */
  boolean isForbidden(String name) {
    return absent.contains(name)
        || closed && isUndocumented(name)
        || name(name, List.of()) == Verdict.INVALID;
  }

  private boolean isUndocumented(String name) {
    return !documented.contains(name)
        && documentedPatterns.stream().allMatch(pattern -> pattern.test(name) == Verdict.INVALID);
  }

  /** Whether a name is allowed, and is like these literals say. */
  Verdict name(String name, List<Literal> literals) {
    TextNode text = TextNode.valueOf(name);
    Verdict verdict = Verdict.VALID;
    for (Form form : names) {
      verdict = verdict.and(Trial.of(form, text));
    }
    for (Literal literal : literals) {
      Verdict own = Trial.of(literal.form(), text);
      verdict = verdict.and(literal.holds() ? own : own.not());
    }
    return verdict;
  }

  /** What the value of the member of that name has to be like. */
  List<Literal> goal(String name) {
    List<Literal> goal = new ArrayList<>();
    for (Fact.Members each : members) {
      Properties properties = each.properties();
      Form form = properties.named().get(name);
      boolean listed = form != null;
      if (form != null) {
        goal.add(Literal.meets(form, each.closed()));
      }
      for (Properties.Patterned patterned : properties.patterned()) {
        Verdict found = patterned.pattern().test(name);
        if (found == Verdict.UNKNOWN) {
          // Demand too little of it rather than too much: "no value" has to be certain.
          listed = true;
          doubt = Optional.of("whether '" + name + "' matches " + patterned.pattern().text());
        } else if (found == Verdict.VALID) {
          listed = true;
          goal.add(Literal.meets(patterned.form(), each.closed()));
        }
      }
      if (!listed) {
        goal.add(Literal.meets(properties.additional(), each.closed()));
      }
    }
    return goal;
  }

  /** True when there are too many patterns to tell the kinds of names apart. */
  boolean isTangled() {
    return patterns.size() > PATTERNS;
  }

  /** The kinds of names that no schema mentions. */
  List<Kind> kinds() {
    List<Kind> kinds = new ArrayList<>();
    List<Pattern> order = List.copyOf(patterns);
    for (int combination = 0; combination < 1 << order.size(); combination++) {
      List<Boolean> found = new ArrayList<>();
      boolean isDocumented = false;
      for (int i = 0; i < order.size(); i++) {
        boolean here = (combination >> i & 1) == 1;
        found.add(here);
        isDocumented |= here && documentedPatterns.contains(order.get(i));
      }
      if (!closed || isDocumented) {
        kinds.add(new Kind(found));
      }
    }
    return kinds;
  }

  /** A name of a kind, none of those taken, that is like these literals say. */
  Outcome freshName(Kind kind, Set<String> taken, List<Literal> literals) {
    Forms forms = solver.forms();
    List<Literal> goal = new ArrayList<>(literals);
    goal.add(Literal.meets(forms.text()));
    goal.add(Literal.misses(forms.names(Set.copyOf(taken))));
    names.forEach(form -> goal.add(Literal.meets(form)));
    int i = 0;
    for (Pattern pattern : patterns) {
      goal.add(new Literal(pattern.form(), kind.found().get(i++), false));
    }
    return solver.solve(goal);
  }

  /** The outcome, when whether a name matches a pattern was not known. */
  Outcome qualified(Outcome outcome) {
    return doubt.isPresent() && !(outcome instanceof Outcome.None)
        ? new Outcome.Unknown(
            doubt.get(),
            outcome instanceof Outcome.Found found
                ? Optional.of(found.value())
                : ((Outcome.Unknown) outcome).guess())
        : outcome;
  }
}
