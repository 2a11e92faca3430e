package dev.concordat.checker.schema;

import com.fasterxml.jackson.databind.JsonNode;
import dev.concordat.checker.model.Schema;
import dev.concordat.checker.source.Pointer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All that a schema rejects about a value, each at the smallest place that explains it. */
final class Violations {
  /** Nobody reads more, and a long list of wrong items says the same again and again. */
  private static final int MOST = 25;

  private final List<Violation> found = new ArrayList<>();

  /** The nearest schema that was written, for those that the kernel made up. */
  private Schema nearest;

  private Violations(Schema root) {
    this.nearest = root;
  }

  static List<Violation> of(Form form, Schema schema, JsonNode value) {
    return of(form, schema, value, "");
  }

  private static List<Violation> of(Form form, Schema nearest, JsonNode value, String pointer) {
    var violations = new Violations(nearest);
    violations.look(form, value, pointer);
    return violations.found;
  }

  private void look(Form form, JsonNode value, String pointer) {
    if (found.size() >= MOST || Trial.of(form, value) != Verdict.INVALID) {
      return;
    }
    Schema outer = nearest;
    nearest = form.source() == null ? outer : form.source();
    int before = found.size();
    for (Keyword keyword : form.keywords()) {
      if (Rejection.standsAlone(keyword, JsonType.of(value).bit())
          && Trial.of(keyword, value) == Verdict.INVALID) {
        inside(keyword, value, pointer);
      }
    }
    if (found.size() == before) {
      together(form, value, pointer);
    }
    nearest = outer;
  }

  /** What no keyword rejects by itself: the ones that look at what their siblings left. */
  private void together(Form form, JsonNode value, String pointer) {
    form.keywords().stream()
        .filter(keyword -> keyword.assertion() instanceof Unevaluated)
        .findFirst()
        .ifPresent(keyword -> add(keyword, value, pointer));
  }

  private void inside(Keyword keyword, JsonNode value, String pointer) {
    Assertion assertion = keyword.assertion();
    int before = found.size();
    if (assertion instanceof AllOf all) {
      all.forms().forEach(each -> look(each, value, pointer));
    } else if (assertion instanceof AnyOf any) {
      branches(any.forms(), value, pointer);
    } else if (assertion instanceof OneOf one && matches(one.forms(), value) == 0) {
      branches(one.forms(), value, pointer);
    } else if (assertion instanceof IfThenElse each) {
      boolean holds = Trial.of(each.condition(), value) == Verdict.VALID;
      look(holds ? each.then() : each.otherwise(), value, pointer);
    } else if (assertion instanceof Dependent dependent && dependent.form().source() != null) {
      look(dependent.form(), value, pointer);
    } else {
      below(keyword, value, pointer);
    }
    if (found.size() == before) {
      add(keyword, value, pointer);
    }
  }

  private void below(Keyword keyword, JsonNode value, String pointer) {
    for (Map.Entry<String, JsonNode> child : Rejection.children(value).entrySet()) {
      String place = Pointer.child(pointer, child.getKey());
      for (Form form : Rejection.below(keyword.assertion(), value, child.getKey())) {
        if (form.source() != null) {
          look(form, child.getValue(), place);
        } else if (Trial.of(form, child.getValue()) == Verdict.INVALID && found.size() < MOST) {
          add(new Keyword("false", null, keyword.assertion()), child.getValue(), place);
        }
      }
    }
  }

  private static long matches(List<Form> forms, JsonNode value) {
    return forms.stream().filter(form -> Trial.of(form, value) == Verdict.VALID).count();
  }

  /** The branch that was meant, when one of them is closer than all others. */
  private void branches(List<Form> forms, JsonNode value, String pointer) {
    List<Form> meant = Discriminator.of(nearest).branch(forms, value);
    int best = Integer.MAX_VALUE;
    List<Violation> closest = List.of();
    for (Form form : meant.isEmpty() ? forms : meant) {
      List<Violation> own = of(form, nearest, value, pointer);
      int distance = meant.isEmpty() ? distance(own, pointer) : 0;
      if (distance == best) {
        closest = List.of();
      } else if (distance < best) {
        best = distance;
        closest = own;
      }
    }
    found.addAll(closest);
  }

  /** A value of another type, or with another tag, is far from a branch. */
  private static int distance(List<Violation> violations, String pointer) {
    int distance = 0;
    for (Violation each : violations) {
      boolean tag = each.keyword().equals("enum") || each.keyword().equals("const");
      boolean near = each.pointer().lastIndexOf('/') <= pointer.length();
      boolean type = each.keyword().equals("type") && each.pointer().equals(pointer);
      distance += type || tag && near ? 1_000 : 1;
    }
    return distance;
  }

  private void add(Keyword keyword, JsonNode value, String pointer) {
    found.add(
        new Violation(
            pointer,
            PlainValue.of(value),
            keyword.name(),
            Optional.ofNullable(keyword.node()),
            nearest.node(),
            nearest.document().locate(keyword.node() == null ? nearest.node() : keyword.node())));
  }
}
