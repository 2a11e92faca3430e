package dev.concordat.checker.diff;

import dev.concordat.checker.model.Schema;
import dev.concordat.checker.source.ListNode;
import dev.concordat.checker.source.MapNode;
import dev.concordat.checker.source.Node;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
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

  /** True when both have the same kinds of branches; the walk can go on into them then. */
  static boolean comparable(SchemaView before, SchemaView after) {
    return KEYWORDS.stream()
        .allMatch(
            keyword ->
                before.keywords(keyword).size() <= 1
                    && before.keywords(keyword).size() == after.keywords(keyword).size());
  }

  /**
   * True when what each branch shows is not all: a value that meets two branches of a {@code oneOf}
   * misses the whole. With {@code anyOf} the whole fits when each branch does.
   */
  boolean exclude() {
    return before.has("oneOf");
  }

  /** All branches. */
  static List<Schema> of(SchemaView view) {
    return KEYWORDS.stream().flatMap(keyword -> list(view, keyword).stream()).toList();
  }

  /** How many branches there are. */
  static int count(SchemaView view) {
    return KEYWORDS.stream().mapToInt(keyword -> list(view, keyword).size()).sum();
  }

  /** Pairs what belongs together; what is alike needs no further look. */
  Pairing pair(BiPredicate<Schema, Schema> alike) {
    var pairing = new Pairing(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    for (String keyword : KEYWORDS) {
      List<Schema> left = list(before, keyword);
      List<Schema> right = list(after, keyword);
      left.removeIf(old -> take(right, now -> alike.test(old, now)).isPresent());
      left.removeIf(
          old -> {
            Optional<Schema> named = take(right, now -> name(old).equals(name(now)));
            named.ifPresent(now -> pairing.changed().add(List.of(old, now)));
            return named.isPresent();
          });
      boolean sameNumber = left.size() == right.size();
      for (int i = 0; sameNumber && i < left.size(); i++) {
        pairing.changed().add(List.of(left.get(i), right.get(i)));
      }
      if (!sameNumber) {
        pairing.removed().addAll(left);
        pairing.added().addAll(right);
      }
    }
    return pairing;
  }

  /**
   * The branches that are not alike.
   *
   * @param changed old and new branch
   */
  record Pairing(List<List<Schema>> changed, List<Schema> removed, List<Schema> added) {}

  private static Optional<Schema> take(
      List<Schema> schemas, java.util.function.Predicate<Schema> wanted) {
    Optional<Schema> found = schemas.stream().filter(wanted).findFirst();
    found.ifPresent(schemas::remove);
    return found;
  }

  /** What a branch is called: where it refers to, its title, or its number. */
  static String name(Schema branch) {
    if (branch.node() instanceof MapNode map) {
      String reference = map.string("$ref");
      String title = map.string("title");
      if (reference != null || title != null) {
        return reference != null ? referred(reference) : "'" + title + "'";
      }
    }
    Node list = branch.node().parent();
    if (!(list instanceof ListNode)) {
      return "'" + branch.document().nameOf(branch.node()) + "'";
    }
    return list.key() + "/" + branch.node().key();
  }

  /** The name of what a reference leads to, in whichever file that is kept. */
  private static String referred(String reference) {
    boolean whole = reference.indexOf('#') < 0;
    String name = reference.substring(reference.lastIndexOf('/') + 1);
    int end = whole ? name.lastIndexOf('.') : -1;
    return URLDecoder.decode(
        (end > 0 ? name.substring(0, end) : name)
            .replace("+", "%2B")
            .replaceAll("%(?!\\p{XDigit}{2})", "%25"),
        StandardCharsets.UTF_8);
  }

  private static List<Schema> list(SchemaView view, String keyword) {
    Optional<Node> branches = view.keyword(keyword);
    if (branches.isPresent() && branches.get() instanceof ListNode list) {
      return new ArrayList<>(list.items().stream().map(view.schema()::at).toList());
    }
    return new ArrayList<>();
  }
}
