package dev.concordat.checker.lint.functions;

import dev.concordat.checker.lint.WellFormedness;
import dev.concordat.checker.lint.jsonpath.Cursor;
import dev.concordat.checker.source.Diagnostic;
import dev.concordat.checker.source.Pointer;
import java.util.List;
import java.util.Optional;

/** {@code concordat:wellFormed}: the established parsers have nothing to say. */
final class WellFormed implements LintFunction {
  WellFormed(Options options) {
    options.allow();
  }

  @Override
  public List<Complaint> check(Target target, LintContext context) {
    return WellFormedness.of(context.contract()).stream()
        .map(said -> Complaint.at(place(context.written().root(), said), "%s", said.message()))
        .toList();
  }

  private static Cursor place(Cursor root, Diagnostic said) {
    Cursor at = root;
    for (String step : Pointer.tokens(said.location().pointer())) {
      Optional<Cursor> next = at.child(step);
      if (next.isEmpty()) {
        return at;
      }
      at = next.get();
    }
    return at;
  }
}
