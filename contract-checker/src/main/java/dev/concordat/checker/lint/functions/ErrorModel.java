package dev.concordat.checker.lint.functions;

import dev.concordat.checker.lint.jsonpath.Cursor;
import dev.concordat.checker.source.CanonicalForm;
import dev.concordat.checker.source.Node;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * {@code concordat:errorModel}: errors are problem documents (RFC 9457), or all have one schema.
 * Errors without a body and those in other media types say nothing.
 */
final class ErrorModel implements LintFunction {
  ErrorModel(Options options) {
    options.allow();
  }

  @Override
  public List<Complaint> check(Target target, LintContext context) {
    Map<String, List<Cursor>> bySchema = byForm(errors(context));
    if (bySchema.size() < 2) {
      return List.of();
    }
    int all = bySchema.values().stream().mapToInt(List::size).sum();
    Map.Entry<String, List<Cursor>> most =
        Collections.max(
            bySchema.entrySet(), Comparator.comparingInt(entry -> entry.getValue().size()));
    if (2 * most.getValue().size() <= all) {
      return List.of(
          Complaint.at(
              context.resolved().root().child("paths").orElseThrow(),
              "errors have %d different schemas",
              bySchema.size()));
    }
    String common = name(most.getValue().get(0));
    return bySchema.entrySet().stream()
        .filter(entry -> entry != most && !entry.getKey().equals(most.getKey()))
        .flatMap(entry -> entry.getValue().stream())
        .map(
            response ->
                Complaint.at(
                    response,
                    "the error %s has another schema than most (%s)",
                    response.key(),
                    common))
        .toList();
  }

  /** The schemas of JSON errors that are no problem documents, each with a response. */
  private static List<Cursor> errors(LintContext context) {
    List<Cursor> errors = new ArrayList<>();
    Set<Node> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    for (Operation operation : context.operations()) {
      for (Cursor response : operation.responses()) {
        boolean error = response.key().startsWith("4") || response.key().startsWith("5");
        if (error
            && !isProblem(response)
            && Operation.jsonSchema(response).isPresent()
            && seen.add(response.node())) {
          errors.add(response);
        }
      }
    }
    return errors;
  }

  private static boolean isProblem(Cursor response) {
    return response
        .child("content")
        .flatMap(content -> content.child("application/problem+json"))
        .isPresent();
  }

  /** Schemas that say the same are one; a shared schema is written out once. */
  private static Map<String, List<Cursor>> byForm(List<Cursor> responses) {
    Map<Node, String> forms = new IdentityHashMap<>();
    Map<String, List<Cursor>> groups = new LinkedHashMap<>();
    for (Cursor response : responses) {
      Node schema = Operation.jsonSchema(response).orElseThrow().node();
      String form = forms.computeIfAbsent(schema, CanonicalForm::sha256);
      groups.computeIfAbsent(form, key -> new ArrayList<>()).add(response);
    }
    return groups;
  }

  private static String name(Cursor response) {
    Map<String, String> names = new HashMap<>();
    Optional<Cursor> schema = Operation.jsonSchema(response);
    schema.ifPresent(at -> names.put("name", at.node().key()));
    return names.getOrDefault("name", "schema").equals("schema")
        ? "that of " + response.key() + " in line " + response.location().line()
        : names.getOrDefault("name", "");
  }
}
