package dev.concordat.checker.parse;

import dev.concordat.checker.model.Dialect;
import dev.concordat.checker.model.Exchange;
import dev.concordat.checker.model.Position;
import dev.concordat.checker.source.Document;
import dev.concordat.checker.source.MapNode;
import dev.concordat.checker.source.Node;
import dev.concordat.checker.source.ScalarNode;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reports the references of schemas that lead nowhere. It changes nothing: the kernel follows
 * references itself and leaves undecided what it cannot follow.
 */
final class SchemaReferences {
  private final Document document;
  private final Problems problems;
  private final SchemaIndex index;

  /** References into the document itself that are in order: most stand in many places. */
  private final Set<String> inOrder = new HashSet<>();

  /** Schemas of OpenAPI before 3.1 have neither ids nor anchors. */
  private final boolean named;

  private SchemaReferences(Document document, boolean named, Problems problems) {
    this.named = named;
    this.document = document;
    this.problems = problems;
    this.index = new SchemaIndex();
  }

  static void check(
      Document document, Dialect dialect, List<Exchange> exchanges, Problems problems) {
    boolean named = dialect != Dialect.OPENAPI_2_0 && dialect != Dialect.OPENAPI_3_0;
    var references = new SchemaReferences(document, named, problems);
    if (document.root() instanceof MapNode root) {
      references.indexShared(root.map("components"), "schemas");
      references.indexShared(root, "definitions");
    }
    for (Exchange exchange : exchanges) {
      exchange.positions().forEach(references::index);
    }
    references.index.uses().forEach(references::check);
  }

  private void indexShared(@Nullable MapNode holder, String member) {
    MapNode shared = holder == null ? null : holder.map(member);
    for (int i = 0; shared != null && i < shared.size(); i++) {
      index.add(shared.value(i), named);
    }
  }

  private void index(Position position) {
    position.schema().ifPresent(schema -> index.add(schema.node(), named));
    position.children().forEach(this::index);
  }

  private void check(SchemaIndex.Use use) {
    boolean plain = use.base().isEmpty();
    if (plain && inOrder.contains(use.text())) {
      return;
    }
    if (isInOrder(use) && plain) {
      inOrder.add(use.text());
    }
  }

  private boolean isInOrder(SchemaIndex.Use use) {
    Node place = use.reference();
    Reference reference = Reference.of(use.text());
    Node resource = resource(use, reference);
    if (resource == null) {
      report(place, reference);
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
      return true;
    }
    return false;
  }

  /** Schemas are often kept in families of files, so a foreign one is no mistake by itself. */
  private void report(Node place, Reference reference) {
    if (reference.isPrivate()) {
      problems.error(place, reference.external());
    } else {
      problems.warning(place, reference.external());
    }
  }

  private @Nullable Node resource(SchemaIndex.Use use, Reference reference) {
    if (reference.isExternal()) {
      return index.resource(SchemaIndex.resolve(use.base(), reference.document()));
    }
    Node own = index.resource(use.base());
    return own == null ? document.root() : own;
  }

  private @Nullable Node target(Node resource, String fragment) {
    if (!fragment.isEmpty() && fragment.charAt(0) != '/') {
      return index.anchor(fragment);
    }
    Node inside =
        resource == document.root() ? null : new Document(document.file(), resource).at(fragment);
    return inside != null ? inside : document.at(fragment);
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
      node = document.at(Reference.of(next).fragment());
    }
    return false;
  }
}
