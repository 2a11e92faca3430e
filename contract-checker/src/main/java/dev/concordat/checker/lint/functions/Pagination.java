package dev.concordat.checker.lint.functions;

import dev.concordat.checker.lint.jsonpath.Cursor;
import dev.concordat.checker.lint.regex.LinearPattern;
import dev.concordat.checker.lint.regex.UnusablePatternException;
import dev.concordat.checker.source.Node;
import java.util.List;
import java.util.Optional;

/**
 * {@code concordat:pagination}: a GET that answers a list without an end can be asked for a part of
 * it.
 */
final class Pagination implements LintFunction {
  private static final LinearPattern PAGING =
      pattern(
          "/^(limit|offset|page|cursor|size|count|first|last|top|skip|take|start|continue|before"
              + "|after|marker|max[-_]?(results|items|keys)|per[-_]?page|page[-_]?(size|number|token|no)"
              + "|\\$top|\\$skip|starting[-_]?after|ending[-_]?before|next[-_]?(token|page|cursor)"
              + "|start[-_]?(index|at|after)|since|from|filter\\[.*|page\\[.*)$/i");

  private static final List<String> WRAPPERS =
      List.of("items", "data", "results", "values", "entries", "elements", "content", "records");

  Pagination(Options options) {
    options.allow();
  }

  @Override
  public List<Complaint> check(Target target, LintContext context) {
    return context.operations().stream()
        .filter(operation -> operation.method().equals("get"))
        .filter(operation -> !operation.hasParameter("query", PAGING::isFoundIn))
        .filter(operation -> operation.responses().stream().anyMatch(Pagination::isList))
        .map(
            operation ->
                Complaint.at(operation.at(), "%s answers a list without an end", operation.label()))
        .toList();
  }

  private static boolean isList(Cursor response) {
    return response.key().startsWith("2")
        && Operation.jsonSchema(response).filter(Pagination::isListSchema).isPresent();
  }

  private static boolean isListSchema(Cursor schema) {
    if (isOpenArray(schema.node())) {
      return true;
    }
    Optional<Cursor> properties = schema.child("properties");
    return properties.isPresent()
        && WRAPPERS.stream()
            .flatMap(name -> properties.get().child(name).stream())
            .anyMatch(member -> isOpenArray(member.node()));
  }

  private static boolean isOpenArray(Node schema) {
    return "array".equals(schema.string("type")) && schema.get("maxItems") == null;
  }

  private static LinearPattern pattern(String source) {
    try {
      return LinearPattern.of(source);
    } catch (UnusablePatternException e) {
      throw new IllegalStateException("a pattern of ours", e);
    }
  }
}
