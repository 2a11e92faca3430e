package dev.concordat.checker.lint.functions;

import com.fasterxml.jackson.databind.JsonNode;
import dev.concordat.checker.lint.jsonpath.Cursor;
import dev.concordat.checker.lint.jsonpath.Tree;
import dev.concordat.checker.model.Contract;
import dev.concordat.checker.source.Document;
import dev.concordat.checker.source.ListNode;
import dev.concordat.checker.source.MapNode;
import dev.concordat.checker.source.Node;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The contract that is judged, and what several functions ask of it. For one thread. */
public final class LintContext {
  /** Values that references may make of a contract in all, so that no ruleset is a bomb. */
  private static final int MOST = 2_000_000;

  /** And of one value that a rule leads to. */
  private static final int MOST_OF_ONE = 50_000;

  private final Contract contract;
  private final Tree written;
  private final Tree resolved;
  private int room = MOST;
  private @Nullable Set<String> references;
  private @Nullable SchemaWalk schemas;
  private @Nullable List<Operation> operations;

  public LintContext(Contract contract) {
    this.contract = contract;
    this.written = Tree.written(contract.document());
    this.resolved = Tree.resolved(contract.document());
  }

  public Contract contract() {
    return contract;
  }

  public Tree written() {
    return written;
  }

  public Tree resolved() {
    return resolved;
  }

  /** What references in the document lead to, and what holds that: {@code #/definitions/a}. */
  Set<String> references() {
    if (references == null) {
      references = new HashSet<>();
      for (Document document : documents()) {
        collect(document.root(), references);
      }
    }
    return references;
  }

  /** A value for the validator; what references make too large is seen as it is written. */
  JsonNode json(Cursor value) {
    if (room <= 0) {
      return Json.written(value.node());
    }
    var json = new Json(Math.min(room, MOST_OF_ONE));
    JsonNode made = json.of(value);
    room -= json.used();
    return made;
  }

  /** All schemas of the document, and what has one. */
  SchemaWalk schemas() {
    if (schemas == null) {
      schemas = SchemaWalk.of(contract, written.root());
    }
    return schemas;
  }

  /** The HTTP operations of an OpenAPI document, references followed. */
  List<Operation> operations() {
    if (operations == null) {
      operations = Operation.all(resolved.root());
    }
    return operations;
  }

  private Iterable<Document> documents() {
    Set<Document> all = new HashSet<>(contract.document().set().all());
    all.add(contract.document());
    return all;
  }

  private static void collect(Node root, Set<String> into) {
    Deque<Node> open = new ArrayDeque<>();
    open.push(root);
    while (!open.isEmpty()) {
      Node node = open.pop();
      if (node instanceof MapNode map) {
        Optional.ofNullable(map.string("$ref")).ifPresent(ref -> addWithHolders(ref, into));
        open.addAll(map.values());
      } else if (node instanceof ListNode list) {
        open.addAll(list.items());
      }
    }
  }

  /** A reference into a schema uses the schema. */
  private static void addWithHolders(String ref, Set<String> into) {
    String pointer = ref.indexOf('#') < 0 ? "#" : ref.substring(ref.indexOf('#'));
    while (pointer.length() > 1 && into.add(pointer)) {
      pointer = pointer.substring(0, Math.max(0, pointer.lastIndexOf('/')));
    }
  }
}
