package dev.concordat.checker.lint.functions;

import dev.concordat.checker.lint.jsonpath.Cursor;
import dev.concordat.checker.source.ScalarNode;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * {@code concordat:secrets}: examples and defaults hold nothing that opens a door: nothing in the
 * shape of an issuer's credentials, or no noise under a name that asks for a secret.
 */
final class Secrets implements LintFunction {
  private static final Set<String> VALUES =
      Set.of("example", "examples", "default", "enum", "const", "value");

  private final boolean byShape;

  Secrets(Options options) {
    options.allow("by");
    options.needed("by");
    this.byShape = options.word("by", List.of("shape", "name")).orElse("").equals("shape");
  }

  @Override
  public List<Complaint> check(Target target, LintContext context) {
    List<Complaint> complaints = new ArrayList<>();
    Deque<Cursor> open = new ArrayDeque<>();
    open.push(context.written().root());
    while (!open.isEmpty()) {
      Cursor at = open.pop();
      for (Cursor child : at.children()) {
        if (VALUES.contains(child.key())) {
          inside(child, complaints);
        } else if (child.isContainer()) {
          open.push(child);
        }
      }
    }
    return complaints;
  }

  private void inside(Cursor value, List<Complaint> into) {
    Deque<Cursor> open = new ArrayDeque<>();
    open.push(value);
    while (!open.isEmpty()) {
      Cursor at = open.pop();
      if (at.node() instanceof ScalarNode scalar && scalar.isString()) {
        Optional<String> kind =
            byShape ? SecretShape.of(scalar.text()) : SecretShape.named(scalar.text(), name(at));
        kind.ifPresent(found -> into.add(Complaint.at(at, "this looks like %s", found)));
      } else {
        at.children().forEach(open::push);
      }
    }
  }

  /** What the value is called: by its member, or by the schema or parameter that it shows. */
  private static String name(Cursor at) {
    Cursor named = at;
    while (VALUES.contains(named.key()) || named.key().matches("[0-9]+")) {
      Optional<Cursor> up = named.parent();
      if (up.isEmpty()) {
        return "";
      }
      named = up.get();
    }
    String parameter = named.node().string("name");
    return parameter == null ? named.key() : parameter;
  }
}
