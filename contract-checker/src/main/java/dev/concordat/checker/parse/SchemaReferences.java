package dev.concordat.checker.parse;

import dev.concordat.checker.model.Dialect;
import dev.concordat.checker.model.Exchange;
import dev.concordat.checker.model.Position;
import dev.concordat.checker.source.Document;
import dev.concordat.checker.source.MapNode;
import dev.concordat.checker.source.Node;
import dev.concordat.checker.source.ScalarNode;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reports the references of schemas that lead nowhere. It changes nothing: the kernel follows
 * references itself and leaves undecided what it cannot follow.
 */
final class SchemaReferences {
  private final Document document;
  private final Dialect dialect;
  private final Problems problems;
  private final OtherFiles files;
  private final Map<Document, Known> documents = new IdentityHashMap<>();
  private final ArrayDeque<SchemaIndex.Use> open = new ArrayDeque<>();

  /**
   * What is known about one document.
   *
   * @param inOrder references into the document itself that are in order: most stand in many places
   */
  private record Known(Document document, SchemaIndex index, Set<String> inOrder) {}

  private SchemaReferences(Document document, Dialect dialect, Problems problems) {
    this.document = document;
    this.dialect = dialect;
    this.problems = problems;
    this.files = new OtherFiles(problems);
  }

  static void check(
      Document document, Dialect dialect, List<Exchange> exchanges, Problems problems) {
    var references = new SchemaReferences(document, dialect, problems);
    if (document.root() instanceof MapNode root) {
      references.indexShared(root.map("components"), "schemas");
      references.indexShared(root, "definitions");
    }
    for (Exchange exchange : exchanges) {
      exchange.positions().forEach(references::index);
    }
    references.checkAll();
  }

  private void indexShared(@Nullable MapNode holder, String member) {
    MapNode shared = holder == null ? null : holder.map(member);
    for (int i = 0; shared != null && i < shared.size(); i++) {
      index(shared.value(i));
    }
  }

  private void index(Position position) {
    position.schema().ifPresent(schema -> index(schema.node()));
    position.children().forEach(this::index);
  }

  private void index(Node schema) {
    known(schema).index().add(schema);
  }

  private Known known(Node node) {
    return documents.computeIfAbsent(document.home(node), this::unknown);
  }

  private Known unknown(Document home) {
    Dialect own = home == document ? dialect : Dialect.ofDocument(home.root()).orElse(dialect);
    return new Known(home, new SchemaIndex(own, open::add), new HashSet<>());
  }

  /** What references lead to has references as well. */
  private void checkAll() {
    while (!open.isEmpty()) {
      check(open.remove());
    }
  }

  private void check(SchemaIndex.Use use) {
    Known here = known(use.holder());
    boolean plain = use.base().isEmpty();
    if (plain && here.inOrder().contains(use.text())) {
      return;
    }
    if (isInOrder(use, here) && plain) {
      here.inOrder().add(use.text());
    }
  }

  private boolean isInOrder(SchemaIndex.Use use, Known here) {
    Node place = use.reference();
    Reference reference = Reference.of(use.text());
    Node resource = resource(use, reference, here);
    if (resource == null) {
      return false;
    }
    Node target = target(resource, reference.fragment());
    if (target == null) {
      problems.error(place, reference.unresolved());
    } else if (!isSchema(target)) {
      problems.error(place, "no schema stands at '%s'".formatted(Excerpt.of(use.text())));
    } else if (isCircular(use.holder(), target)) {
      problems.error(place, Reference.circular(use.text()));
    } else {
      index(target);
      return true;
    }
    return false;
  }

  /**
   * The part that the address of a reference names. Schemas are often kept in families of files, so
   * a foreign one is no mistake by itself.
   */
  private @Nullable Node resource(SchemaIndex.Use use, Reference reference, Known here) {
    SchemaIndex index = here.index();
    if (!reference.isExternal()) {
      Node own = index.resource(use.base());
      return own == null ? here.document().root() : own;
    }
    Node named = index.resource(SchemaIndex.resolve(use.base(), reference.document()));
    if (named != null) {
      return named;
    }
    var seeking =
        new OtherFiles.Seeking(
            here.document(), index.own(here.document().root()), use.base(), reference);
    Document file = files.open(seeking, use.reference(), false);
    return file == null ? null : file.root();
  }

  private @Nullable Node target(Node resource, String fragment) {
    Known there = known(resource);
    Node root = there.document().root();
    if (!fragment.isEmpty() && fragment.charAt(0) != '/') {
      index(root);
      return there.index().anchor(fragment);
    }
    Node inside = resource == root ? null : new Document("", resource).at(fragment);
    return inside != null ? inside : there.document().at(fragment);
  }

  private static boolean isSchema(Node node) {
    return node instanceof MapNode || node instanceof ScalarNode scalar && scalar.isBoolean();
  }

  /** A recursive schema is fine; one that says nothing but where to look next is not. */
  private boolean isCircular(Node start, Node target) {
    Set<Node> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    seen.add(start);
    Node node = target;
    while (node instanceof MapNode map && map.size() == 1) {
      String next = map.string(RefResolver.REF);
      if (next == null || !next.startsWith("#")) {
        return false;
      }
      if (!seen.add(node)) {
        return true;
      }
      node = document.home(node).at(Reference.of(next).fragment());
    }
    return false;
  }
}
