package dev.concordat.checker.parse;

import dev.concordat.checker.source.Document;
import dev.concordat.checker.source.MapNode;
import dev.concordat.checker.source.Node;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Follows the references between the parts of a contract that are no schemas, into other files of
 * its folder as well.
 */
final class RefResolver {
  static final String REF = "$ref";

  private final Document document;
  private final Problems problems;
  private final OtherFiles files;

  RefResolver(Document document, Problems problems) {
    this.document = document;
    this.problems = problems;
    this.files = new OtherFiles(problems);
  }

  /**
   * The object that a node is or leads to.
   *
   * @param what names the object that should be there, for messages: {@code a parameter}
   * @return null when there is none; the problem is reported
   */
  @Nullable MapNode map(@Nullable Node node, String what) {
    Node target = node == null ? null : follow(node);
    if (target == null || target instanceof MapNode) {
      return (MapNode) target;
    }
    problems.error(target, "expected " + what + " here: an object");
    return null;
  }

  /** Where a reference leads at once, or the node itself; says nothing when it leads nowhere. */
  Node peek(Node node) {
    String ref = node.string(REF);
    Node target = ref == null ? null : at(document.home(node), Reference.of(ref));
    return target == null ? node : target;
  }

  private @Nullable Node at(Document from, Reference reference) {
    if (!reference.isExternal()) {
      return from.at(reference.fragment());
    }
    return files
        .read(OtherFiles.Seeking.plain(from, reference))
        .map(file -> file.at(reference.fragment()))
        .orElse(null);
  }

  private @Nullable Node follow(Node start) {
    Set<Node> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    Node node = start;
    for (String ref = node.string(REF); ref != null; ref = node.string(REF)) {
      if (!seen.add(node)) {
        problems.error(place(start), Reference.circular(ref));
        return null;
      }
      Node target = target(node, ref);
      if (target == null) {
        return null;
      }
      node = target;
    }
    return node;
  }

  private @Nullable Node target(Node holder, String ref) {
    Reference reference = Reference.of(ref);
    Document from = document.home(holder);
    Document there =
        reference.isExternal()
            ? files.open(OtherFiles.Seeking.plain(from, reference), place(holder), true)
            : from;
    Node target = there == null ? null : there.at(reference.fragment());
    if (there != null && target == null) {
      problems.error(place(holder), reference.unresolved());
    }
    return target;
  }

  private static Node place(Node holder) {
    Node ref = holder.get(REF);
    return ref == null ? holder : ref;
  }
}
