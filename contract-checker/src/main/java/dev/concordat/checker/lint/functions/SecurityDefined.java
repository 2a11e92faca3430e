package dev.concordat.checker.lint.functions;

import dev.concordat.checker.lint.jsonpath.Cursor;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** {@code concordat:securityDefined}: security requirements name schemes of the document. */
final class SecurityDefined implements LintFunction {
  SecurityDefined(Options options) {
    options.allow();
  }

  @Override
  public List<Complaint> check(Target target, LintContext context) {
    Cursor root = context.resolved().root();
    Set<String> schemes = new HashSet<>();
    Stream.of(
            root.child("securityDefinitions"),
            root.child("components").flatMap(all -> all.child("securitySchemes")))
        .flatMap(Optional::stream)
        .flatMap(holder -> holder.children().stream())
        .forEach(scheme -> schemes.add(scheme.key()));
    return Stream.concat(
            Stream.of(root), context.operations().stream().map(operation -> operation.at()))
        .flatMap(holder -> holder.child("security").stream())
        .flatMap(requirements -> requirements.children().stream())
        .flatMap(requirement -> requirement.children().stream())
        .filter(name -> !schemes.contains(name.key()))
        .map(name -> Complaint.at(name, "there is no security scheme '%s'", name.key()))
        .toList();
  }
}
