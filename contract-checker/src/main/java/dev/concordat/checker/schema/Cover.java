package dev.concordat.checker.schema;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * What the keywords beside an {@code unevaluated…} evaluate. That depends on which of their
 * branches the value meets, so it is a list of cases; in each of them the keyword is an {@code
 * additionalProperties} or {@code items} for what is left over.
 *
 * <p>Subschemas that have to be met anyway are taken to be met: where they are not, the schema
 * fails for that reason.
 */
final class Cover {
  private static final int CASES = 64;
  private static final int DEPTH = 20;

  private final JsonType type;
  private final List<Keyword> siblings;
  private final Forms forms;

  Cover(JsonType type, List<Keyword> siblings, Forms forms) {
    this.type = type;
    this.siblings = siblings;
    this.forms = forms;
  }

  /** What is evaluated if the value is like this. */
  private record Case(List<Literal> literals, List<Fact> facts, Covered covered) {
    static final Case ALWAYS = new Case(List.of(), List.of(), Covered.NOTHING);

    Case and(Case other) {
      return new Case(
          joined(literals, other.literals), joined(facts, other.facts), covered.and(other.covered));
    }

    private static <T> List<T> joined(List<T> some, List<T> more) {
      List<T> all = new ArrayList<>(some);
      all.addAll(more);
      return all;
    }
  }

  List<Alternative> met(Form form, boolean closed) {
    return alternatives(form, rest -> rest.met(type, closed));
  }

  List<Alternative> missed(Form form) {
    return alternatives(form, rest -> rest.missed(type));
  }

  private List<Alternative> alternatives(Form form, Function<Assertion, List<Alternative>> demand) {
    List<Alternative> alternatives = new ArrayList<>();
    try {
      for (Case each : cases(siblings, 0)) {
        for (Alternative rest : demand.apply(rest(form, each.covered))) {
          alternatives.add(
              new Alternative(
                  Case.joined(each.literals, rest.literals()),
                  Case.joined(each.facts, rest.facts())));
        }
      }
      return alternatives;
    } catch (BeyondReachException e) {
      return Alternative.just(new Fact.Beyond(e.reason()));
    }
  }

  /** The keyword for what is left over in a case. */
  private Assertion rest(Form form, Covered covered) {
    Form anything = forms.anything();
    Form others = covered.all() ? anything : form;
    if (type == JsonType.ARRAY) {
      others = forms.either(others, covered.found());
      List<Form> prefix = new ArrayList<>();
      for (int i = 0; i < covered.items(); i++) {
        prefix.add(anything);
      }
      return new Items(prefix, others, true);
    }
    Map<String, Form> named = new LinkedHashMap<>();
    covered.names().forEach(name -> named.put(name, anything));
    List<Properties.Patterned> patterned =
        covered.patterns().stream()
            .map(pattern -> new Properties.Patterned(pattern, anything))
            .toList();
    return new Properties(named, forms.names(named.keySet()), patterned, others, true);
  }

  private List<Case> cases(List<Keyword> keywords, int depth) {
    List<Case> cases = List.of(Case.ALWAYS);
    for (Keyword keyword : keywords) {
      cases = product(cases, cases(keyword.assertion(), depth));
    }
    return cases;
  }

  private List<Case> cases(Form form, int depth) {
    if (depth > DEPTH) {
      throw new BeyondReachException("unevaluated beside a schema that applies itself");
    }
    return cases(form.keywords(), depth + 1);
  }

  private List<Case> cases(Assertion assertion, int depth) {
    if ((assertion.types() & type.bit()) == 0) {
      return List.of(Case.ALWAYS);
    }
    if (assertion instanceof AllOf all) {
      List<Case> cases = List.of(Case.ALWAYS);
      for (Form form : all.forms()) {
        cases = product(cases, cases(form, depth));
      }
      return cases;
    }
    if (assertion instanceof AnyOf any) {
      List<Case> cases = List.of(Case.ALWAYS);
      for (Form form : any.forms()) {
        List<Case> inside = cases(form, depth);
        if (evaluates(inside)) {
          List<Case> either = new ArrayList<>(when(Literal.meets(form), inside));
          either.add(only(Literal.misses(form)));
          cases = product(cases, either);
        }
      }
      return cases;
    }
    if (assertion instanceof OneOf one) {
      List<Case> cases = new ArrayList<>();
      for (Form form : one.forms()) {
        cases.addAll(when(Literal.meets(form), cases(form, depth)));
      }
      return evaluates(cases) ? cases : List.of(Case.ALWAYS);
    }
    if (assertion instanceof IfThenElse each) {
      List<Case> cases =
          new ArrayList<>(
              when(
                  Literal.meets(each.condition()),
                  product(cases(each.condition(), depth), cases(each.then(), depth))));
      cases.addAll(when(Literal.misses(each.condition()), cases(each.otherwise(), depth)));
      return evaluates(cases) ? cases : List.of(Case.ALWAYS);
    }
    if (assertion instanceof Dependent dependent) {
      Case present =
          new Case(List.of(), List.of(new Fact.Present(dependent.name(), false)), Covered.NOTHING);
      List<Case> cases = new ArrayList<>(product(List.of(present), cases(dependent.form(), depth)));
      cases.add(new Case(List.of(), List.of(new Fact.Absent(dependent.name())), Covered.NOTHING));
      return cases;
    }
    return List.of(new Case(List.of(), List.of(), covered(assertion).orElse(Covered.NOTHING)));
  }

  private static Optional<Covered> covered(Assertion assertion) {
    if (assertion instanceof Properties properties) {
      return Optional.of(
          Covered.members(
              properties.named().keySet(),
              new LinkedHashSet<>(
                  properties.patterned().stream().map(Properties.Patterned::pattern).toList()),
              properties.explicit()));
    }
    if (assertion instanceof Items items) {
      return Optional.of(Covered.items(items.prefix().size(), items.evaluatesRest()));
    }
    if (assertion instanceof Unevaluated) {
      return Optional.of(Covered.EVERYTHING);
    }
    if (assertion instanceof Contains contains && contains.marks()) {
      return Optional.of(Covered.found(contains.form()));
    }
    if (assertion instanceof Unread) {
      throw new BeyondReachException("unevaluated beside a keyword that is not understood");
    }
    return Optional.empty();
  }

  /** Whether it makes a difference which of the cases it is. */
  private static boolean evaluates(List<Case> cases) {
    return cases.stream().anyMatch(each -> !each.covered.equals(Covered.NOTHING));
  }

  private static List<Case> when(Literal literal, List<Case> cases) {
    return product(List.of(only(literal)), cases);
  }

  private static Case only(Literal literal) {
    return new Case(List.of(literal), List.of(), Covered.NOTHING);
  }

  private static List<Case> product(List<Case> some, List<Case> more) {
    List<Case> all = new ArrayList<>(some.size() * more.size());
    for (Case one : some) {
      for (Case other : more) {
        all.add(one.and(other));
      }
    }
    if (all.size() > CASES) {
      throw new BeyondReachException("unevaluated beside many branches");
    }
    return all;
  }
}
