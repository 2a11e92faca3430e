package dev.concordat.checker.schema;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

/** The places inside a schema at which samples can differ. */
final class Places {
  /** Samples of more than so many places are nothing to look at. */
  private static final int MOST = 200;

  private static final int DEPTH = 12;

  private final Forms forms;
  private final List<Place> found = new ArrayList<>();
  private final List<Form> above = new ArrayList<>();

  Places(Forms forms) {
    this.forms = forms;
  }

  /** The schema itself first. A schema that contains itself is entered once. */
  static List<Place> of(Form root, Forms forms) {
    Places places = new Places(forms);
    places.visit(root, List.of(), form -> form);
    return places.found;
  }

  /** True for schemas that say something about what they allow. */
  static boolean isOpen(Form form) {
    return form.source() != null && !form.keywords().isEmpty();
  }

  private void visit(Form form, List<String> path, UnaryOperator<Form> lift) {
    if (!isOpen(form) || found.size() >= MOST || above.size() > DEPTH || above.contains(form)) {
      return;
    }
    above.add(form);
    Place place = new Place(form, path, lift);
    found.add(place);
    for (Keyword keyword : form.keywords()) {
      enter(place, keyword);
    }
    above.remove(above.size() - 1);
  }

  private void enter(Place place, Keyword keyword) {
    Assertion assertion = keyword.assertion();
    if (assertion instanceof Properties properties) {
      properties.named().forEach((name, inner) -> member(place, keyword, properties, name, inner));
    } else if (assertion instanceof Items items) {
      for (int i = 0; i < items.prefix().size(); i++) {
        item(place, keyword, items, i);
      }
      item(place, keyword, items, items.prefix().size());
    } else if (assertion instanceof AllOf all) {
      branches(place, keyword, all.forms(), (i, form) -> new AllOf(replaced(all.forms(), i, form)));
    } else if (assertion instanceof AnyOf any) {
      branches(place, keyword, any.forms(), (i, form) -> new AllOf(List.of(form)));
    } else if (assertion instanceof OneOf one) {
      branches(place, keyword, one.forms(), (i, form) -> only(one.forms(), i, form));
    }
  }

  private void member(
      Place place, Keyword keyword, Properties properties, String name, Form inner) {
    visit(
        inner,
        further(place, name),
        form -> {
          Map<String, Form> named = new LinkedHashMap<>(properties.named());
          named.put(name, form);
          var changed =
              new Properties(
                  named,
                  properties.names(),
                  properties.patterned(),
                  properties.additional(),
                  properties.explicit());
          return place.instead(forms, keyword, changed, new Required(Set.of(name)));
        });
  }

  private void item(Place place, Keyword keyword, Items items, int index) {
    visit(
        items.at(index),
        further(place, Integer.toString(index)),
        form -> {
          List<Form> prefix = new ArrayList<>(items.prefix());
          if (index < prefix.size()) {
            prefix.set(index, form);
          } else {
            prefix.add(form);
          }
          return place.instead(
              forms,
              keyword,
              new Items(prefix, items.rest(), items.evaluatesRest()),
              new ItemCount(new Span(index + 1, Span.UNBOUNDED)));
        });
  }

  /** Puts a branch in the place of a keyword that has several. */
  private interface Branching {
    Assertion with(int branch, Form form);
  }

  private void branches(Place place, Keyword keyword, List<Form> branches, Branching branching) {
    for (int i = 0; i < branches.size(); i++) {
      int branch = i;
      visit(
          branches.get(i),
          place.path(),
          form -> place.instead(forms, keyword, branching.with(branch, form)));
    }
  }

  private Assertion only(List<Form> branches, int branch, Form form) {
    List<Form> all = new ArrayList<>();
    for (Form other : branches) {
      all.add(other == branches.get(branch) ? form : forms.made("not", new Not(other)));
    }
    return new AllOf(all);
  }

  private static List<Form> replaced(List<Form> forms, int index, Form form) {
    List<Form> all = new ArrayList<>(forms);
    all.set(index, form);
    return all;
  }

  private static List<String> further(Place place, String step) {
    List<String> path = new ArrayList<>(place.path());
    path.add(step);
    return path;
  }
}
