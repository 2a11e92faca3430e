package dev.concordat.checker.bundle;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.concordat.checker.model.Contract;
import dev.concordat.checker.source.Document;
import dev.concordat.checker.source.ListNode;
import dev.concordat.checker.source.MapNode;
import dev.concordat.checker.source.Node;
import dev.concordat.checker.source.Pointer;
import dev.concordat.checker.source.ScalarNode;
import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Copies the first document of a contract, with what its references to other files lead to put on
 * the shelves that its format has for such things.
 */
final class Bundler {
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
  private static final String REF = "$ref";

  private final Contract contract;
  private final Document entry;

  /** Where things from other files were put: their pointers in the one document. */
  private final Map<Node, String> places = new IdentityHashMap<>();

  /** The things that were given a place and are not copied yet. */
  private final Deque<Placed> waiting = new ArrayDeque<>();

  /** How often a name was wanted on a shelf. */
  private final Map<String, Integer> names = new HashMap<>();

  /** Things that are written out where they are used, on the way from the document to here. */
  private final List<Node> open = new ArrayList<>();

  private Bundler(Contract contract) {
    this.contract = contract;
    this.entry = contract.document();
  }

  private record Placed(Target target, List<String> shelf, String name) {}

  static JsonNode bundle(Contract contract) throws UnbundledException {
    return new Bundler(contract).run();
  }

  private JsonNode run() throws UnbundledException {
    JsonNode root = copy(new Target(entry, entry.root()), List.of());
    while (!waiting.isEmpty()) {
      Placed next = waiting.removeFirst();
      List<String> path = new ArrayList<>(next.shelf());
      path.add(next.name());
      shelf(root, next.shelf()).set(next.name(), copy(next.target(), path));
    }
    return root;
  }

  private static ObjectNode shelf(JsonNode root, List<String> tokens) throws UnbundledException {
    JsonNode here = root;
    for (String token : tokens) {
      if (!(here instanceof ObjectNode object)) {
        throw new UnbundledException("there is no place for '%s' in it".formatted(token));
      }
      here = object.has(token) ? object.get(token) : object.putObject(token);
    }
    if (here instanceof ObjectNode shelf) {
      return shelf;
    }
    throw new UnbundledException("'%s' is no object".formatted(Pointer.of(tokens)));
  }

  /**
   * @param path tokens of the place in the one document
   */
  private JsonNode copy(Target from, List<String> path) throws UnbundledException {
    if (from.node() instanceof MapNode map) {
      return object(from.document(), map, path);
    }
    if (from.node() instanceof ListNode list) {
      ArrayNode array = JSON.arrayNode(list.size());
      for (int i = 0; i < list.size(); i++) {
        array.add(copy(new Target(from.document(), list.item(i)), with(path, String.valueOf(i))));
      }
      return array;
    }
    return scalar((ScalarNode) from.node());
  }

  private JsonNode object(Document document, MapNode map, List<String> path)
      throws UnbundledException {
    String reference = map.string(REF);
    if (reference != null && isElsewhere(document, reference)) {
      Target target =
          Target.of(document, reference)
              .orElseThrow(
                  () ->
                      new UnbundledException(
                          "the reference '%s' at %s leads to nothing"
                              .formatted(reference, document.locate(map))));
      Optional<String> place = place(target, path);
      if (place.isEmpty()) {
        return writtenOut(target, map, path);
      }
      return members(document, map, path).put(REF, "#" + place.get());
    }
    return members(document, map, path);
  }

  /** True for what has to be said in other words in the one document. */
  private boolean isElsewhere(Document document, String reference) {
    boolean fragment = reference.startsWith("#");
    return fragment ? !document.path().equals(entry.path()) : !isAddress(reference);
  }

  private static boolean isAddress(String reference) {
    return reference.matches("[A-Za-z][A-Za-z0-9+.-]*:.*");
  }

  private ObjectNode members(Document document, MapNode map, List<String> path)
      throws UnbundledException {
    ObjectNode object = JSON.objectNode();
    for (int i = 0; i < map.size(); i++) {
      String name = map.name(i);
      boolean mapping = name.equals("mapping") && last(path).equals("discriminator");
      List<String> below = with(path, name);
      Node value = map.value(i);
      object.set(
          name,
          mapping && value instanceof MapNode names
              ? mapping(document, names, below)
              : copy(new Target(document, value), below));
    }
    return object;
  }

  /** Values of a discriminator's mapping are references without the word. */
  private JsonNode mapping(Document document, MapNode mapping, List<String> path)
      throws UnbundledException {
    ObjectNode object = JSON.objectNode();
    for (int i = 0; i < mapping.size(); i++) {
      String text = mapping.string(mapping.name(i));
      Optional<Target> target =
          text == null || !isElsewhere(document, text)
              ? Optional.empty()
              : Target.of(document, text);
      List<String> schema = List.of("schemas", mapping.name(i));
      Optional<String> place = target.isEmpty() ? Optional.empty() : place(target.get(), schema);
      object.set(
          mapping.name(i),
          place.isPresent()
              ? JSON.textNode("#" + place.get())
              : copy(new Target(document, mapping.value(i)), path));
    }
    return object;
  }

  /** Where the target is in the one document; empty when there is no shelf for it. */
  private Optional<String> place(Target target, List<String> path) {
    if (target.document().path().equals(entry.path())) {
      return Optional.of(target.node().pointer());
    }
    String known = places.get(target.node());
    if (known != null) {
      return Optional.of(known);
    }
    Optional<List<String>> shelf = Home.of(path, contract.format(), contract.formatVersion());
    shelf.ifPresent(tokens -> put(target, tokens));
    return Optional.ofNullable(places.get(target.node()));
  }

  private void put(Target target, List<String> shelf) {
    String name = free(shelf, nameOf(target));
    places.put(target.node(), Pointer.of(with(shelf, name)));
    waiting.add(new Placed(target, shelf, name));
  }

  private static String nameOf(Target target) {
    return target.document().nameOf(target.node()).replaceAll("[^A-Za-z0-9._-]", "_");
  }

  private String free(List<String> shelf, String wanted) {
    String at = Pointer.of(shelf);
    String name = wanted;
    while (entry.at(Pointer.child(at, name)) != null || names.containsKey(at + "/" + name)) {
      name = wanted + "_" + names.merge(at + "/" + wanted, 1, Integer::sum);
    }
    names.putIfAbsent(at + "/" + name, 1);
    return name;
  }

  private JsonNode writtenOut(Target target, MapNode reference, List<String> path)
      throws UnbundledException {
    if (open.contains(target.node())) {
      throw new UnbundledException(
          "what '%s' leads to holds itself, and there is no place to put it"
              .formatted(reference.string(REF)));
    }
    open.add(target.node());
    JsonNode copy = copy(target, path);
    open.remove(open.size() - 1);
    return copy;
  }

  private static JsonNode scalar(ScalarNode scalar) {
    return switch (scalar.kind()) {
      case STRING -> JSON.textNode(scalar.text());
      case BOOLEAN -> JSON.booleanNode(scalar.isTrue());
      case NULL -> JSON.nullNode();
      case NUMBER -> number(scalar.number());
    };
  }

  private static JsonNode number(BigDecimal number) {
    return number.scale() == 0 ? JSON.numberNode(number.toBigInteger()) : JSON.numberNode(number);
  }

  private static String last(List<String> path) {
    return path.isEmpty() ? "" : path.get(path.size() - 1);
  }

  private static List<String> with(List<String> path, String token) {
    List<String> longer = new ArrayList<>(path);
    longer.add(token);
    return longer;
  }
}
