package dev.concordat.checker.diff;

import dev.concordat.checker.model.Schema;
import dev.concordat.checker.source.ListNode;
import dev.concordat.checker.source.MapNode;
import dev.concordat.checker.source.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;

/** Pairs the branches of {@code oneOf} and {@code anyOf} where that can be done one to one. */
final class Branches {
  private static final List<String> KEYWORDS = List.of("oneOf", "anyOf");

  private final SchemaView before;
  private final SchemaView after;

  Branches(SchemaView before, SchemaView after) {
    this.before = before;
    this.after = after;
  }

  /** True when both have the same kinds of branches, as many of each; the walk can go on then. */
  static boolean comparable(SchemaView before, SchemaView after) {
    return KEYWORDS.stream()
        .allMatch(
            keyword ->
                before.keywords(keyword).size() <= 1
                    && after.keywords(keyword).size() <= 1
                    && count(before, keyword) == count(after, keyword));
  }

  private static int count(SchemaView view, String keyword) {
    return view.keywords(keyword).stream()
        .mapToInt(branches -> branches instanceof ListNode list ? list.size() : 0)
        .sum();
  }

  /**
   * True when what each branch shows is not all: a value that meets two branches of a {@code oneOf}
   * misses the whole. With {@code anyOf} the whole fits when each branch does.
   */
  boolean exclude() {
    return before.has("oneOf");
  }

  /** Branches that belong together and differ: old, new. */
  List<List<Schema>> pairs(BiPredicate<Schema, Schema> alike) {
    List<List<Schema>> pairs = new ArrayList<>();
    for (String keyword : KEYWORDS) {
      pair(list(before, keyword), list(after, keyword), alike, pairs);
    }
    return pairs;
  }

  private static void pair(
      List<Schema> from,
      List<Schema> to,
      BiPredicate<Schema, Schema> alike,
      List<List<Schema>> pairs) {
    List<Schema> left = new ArrayList<>(from);
    List<Schema> right = new ArrayList<>(to);
    left.removeIf(old -> take(right, candidate -> alike.test(old, candidate)).isPresent());
    left.removeIf(
        old -> {
          Optional<Schema> named = take(right, candidate -> name(old).equals(name(candidate)));
          named.ifPresent(found -> pairs.add(List.of(old, found)));
          return named.isPresent();
        });
    for (int i = 0; i < left.size() && i < right.size(); i++) {
      pairs.add(List.of(left.get(i), right.get(i)));
    }
  }

  private static Optional<Schema> take(
      List<Schema> schemas, java.util.function.Predicate<Schema> wanted) {
    Optional<Schema> found = schemas.stream().filter(wanted).findFirst();
    found.ifPresent(schemas::remove);
    return found;
  }

  /** What a branch is called: where it refers to, or its title. */
  private static Optional<String> name(Schema branch) {
    if (!(branch.node() instanceof MapNode map)) {
      return Optional.of(branch.location().pointer());
    }
    String reference = map.string("$ref");
    String title = map.string("title");
    if (reference != null) {
      return Optional.of(reference);
    }
    return Optional.of(title != null ? title : "unnamed at " + branch.location().pointer());
  }

  private static List<Schema> list(SchemaView view, String keyword) {
    Optional<Node> branches = view.keyword(keyword);
    if (branches.isPresent() && branches.get() instanceof ListNode list) {
      return list.items().stream().map(view.schema()::at).toList();
    }
    return List.of();
  }
}
