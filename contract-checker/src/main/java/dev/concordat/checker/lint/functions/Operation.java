package dev.concordat.checker.lint.functions;

import dev.concordat.checker.lint.jsonpath.Cursor;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * An operation of an OpenAPI document.
 *
 * @param path the path item
 * @param method in lower case
 */
record Operation(Cursor path, String method, Cursor at) {
  private static final List<String> METHODS =
      List.of("get", "put", "post", "delete", "options", "head", "patch", "trace");

  static List<Operation> all(Cursor root) {
    List<Operation> all = new ArrayList<>();
    for (Cursor path : root.child("paths").map(Cursor::children).orElse(List.of())) {
      for (String method : METHODS) {
        path.child(method).ifPresent(at -> all.add(new Operation(path, method, at)));
      }
    }
    return all;
  }

  /** {@code GET /pets}. */
  String label() {
    return method.toUpperCase(java.util.Locale.ROOT) + " " + path.key();
  }

  /** Its own parameters and those of its path. */
  List<Cursor> parameters() {
    List<Cursor> all = new ArrayList<>();
    for (Cursor holder : List.of(at, path)) {
      all.addAll(holder.child("parameters").map(Cursor::children).orElse(List.of()));
    }
    return all;
  }

  boolean hasParameter(String in, Predicate<String> name) {
    return parameters().stream()
        .map(Cursor::node)
        .anyMatch(
            parameter ->
                in.equals(parameter.string("in"))
                    && Optional.ofNullable(parameter.string("name")).filter(name).isPresent());
  }

  List<Cursor> responses() {
    return at.child("responses").map(Cursor::children).orElse(List.of());
  }

  /** The schema of a response's JSON body. */
  static Optional<Cursor> jsonSchema(Cursor response) {
    if (response.node().get("schema") != null) {
      return response.child("schema");
    }
    return response.child("content").map(Cursor::children).orElse(List.of()).stream()
        .filter(media -> media.key().contains("json"))
        .findFirst()
        .flatMap(media -> media.child("schema"));
  }
}
