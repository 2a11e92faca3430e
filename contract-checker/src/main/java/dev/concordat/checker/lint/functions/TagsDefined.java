package dev.concordat.checker.lint.functions;

import dev.concordat.checker.lint.jsonpath.Cursor;
import dev.concordat.checker.source.ScalarNode;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** {@code concordat:tagsDefined}: the tags of operations are among those of the document. */
final class TagsDefined implements LintFunction {
  TagsDefined(Options options) {
    options.allow();
  }

  @Override
  public List<Complaint> check(Target target, LintContext context) {
    Set<String> defined =
        context.resolved().root().child("tags").map(Cursor::children).orElse(List.of()).stream()
            .flatMap(tag -> tag.child("name").stream())
            .map(TagsDefined::text)
            .collect(Collectors.toSet());
    return context.operations().stream()
        .flatMap(operation -> operation.at().child("tags").stream())
        .flatMap(tags -> tags.children().stream())
        .filter(tag -> !defined.contains(text(tag)))
        .map(tag -> Complaint.at(tag, "the document does not list the tag '%s'", text(tag)))
        .toList();
  }

  private static String text(Cursor tag) {
    return tag.node() instanceof ScalarNode scalar ? scalar.text() : "";
  }
}
