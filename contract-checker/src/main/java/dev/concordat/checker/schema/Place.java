package dev.concordat.checker.schema;

import dev.concordat.checker.source.Location;
import dev.concordat.checker.source.Node;
import dev.concordat.checker.source.Pointer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A schema inside another.
 *
 * @param path the steps to the values that it is for
 * @param lift what the schema around it becomes when this one is replaced, and the values that it
 *     is for have to be there
 */
record Place(Form form, List<String> path, UnaryOperator<Form> lift) {

  /** The whole schema, if this place had these keywords instead of one of its own. */
  Form instead(Forms forms, Keyword replaced, Assertion... others) {
    return lift.apply(variant(forms, form, replaced, others));
  }

  /** The whole schema, if this place had these keywords as well. */
  Form besides(Forms forms, Assertion... others) {
    return lift.apply(variant(forms, form, null, others));
  }

  private static Form variant(
      Forms forms, Form form, @Nullable Keyword replaced, Assertion... others) {
    List<Keyword> keywords = new ArrayList<>();
    for (Keyword keyword : form.keywords()) {
      if (keyword != replaced) {
        keywords.add(keyword);
      }
    }
    for (Assertion other : others) {
      keywords.add(new Keyword("", null, other));
    }
    // What looks at its siblings stays behind them.
    keywords.sort((a, b) -> Boolean.compare(looksBack(a), looksBack(b)));
    return forms.with(keywords);
  }

  private static boolean looksBack(Keyword keyword) {
    return keyword.assertion() instanceof Unevaluated;
  }

  String pointer() {
    return Pointer.of(path);
  }

  /** Where a keyword of it is written; where it is, when that is not known. */
  Optional<Location> source(Keyword keyword) {
    if (form.source() == null) {
      return Optional.empty();
    }
    Node node = keyword.node();
    return Optional.of(
        node == null ? form.source().location() : form.source().document().locate(node));
  }
}
