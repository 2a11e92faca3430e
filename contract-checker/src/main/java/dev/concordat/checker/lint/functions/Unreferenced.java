package dev.concordat.checker.lint.functions;

import dev.concordat.checker.lint.jsonpath.Cursor;
import dev.concordat.checker.source.Pointer;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** {@code unreferencedReusableObject}: what is kept for reuse and nothing refers to. */
final class Unreferenced implements LintFunction {
  private final String holder;

  Unreferenced(Options options) {
    options.allow("reusableObjectsLocation");
    options.needed("reusableObjectsLocation");
    this.holder = options.text("reusableObjectsLocation").orElse("#");
    if (!holder.startsWith("#")) {
      options.problemHere("'reusableObjectsLocation' starts with '#', as references do");
    }
  }

  @Override
  public List<Complaint> check(Target target, LintContext context) {
    Optional<Cursor> value = target.value();
    Set<String> used = context.references();
    return value.map(Cursor::children).orElse(List.of()).stream()
        .filter(child -> !used.contains(Pointer.child(holder, child.key())))
        .map(child -> Complaint.at(child, "nothing refers to '%s'", child.key()))
        .toList();
  }
}
