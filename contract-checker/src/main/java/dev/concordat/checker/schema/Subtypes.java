package dev.concordat.checker.schema;

import dev.concordat.checker.model.Schema;
import dev.concordat.checker.source.Document;
import dev.concordat.checker.source.ListNode;
import dev.concordat.checker.source.MapNode;
import dev.concordat.checker.source.Node;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The named schemas that extend another by {@code allOf}: where that one has a discriminator, they
 * are its variants (OpenAPI 3.1, section 4.8.25.1), although nothing in it refers to them.
 */
public final class Subtypes {
  private final Anchors anchors;
  private final Map<Document, Map<Node, List<Schema>>> documents = new IdentityHashMap<>();

  public Subtypes(Anchors anchors) {
    this.anchors = anchors;
  }

  /** The variants of a schema with a discriminator, in document order. */
  public List<Schema> of(Schema base) {
    return documents
        .computeIfAbsent(base.document(), document -> index(base))
        .getOrDefault(base.node(), List.of());
  }

  /** The name that a payload gives for a variant unless a mapping names it. */
  public static String name(Schema variant) {
    return variant.document().nameOf(variant.node());
  }

  private Map<Node, List<Schema>> index(Schema any) {
    Map<Node, List<Schema>> index = new IdentityHashMap<>();
    Node root = any.document().root();
    Node components = root.get("components");
    enter(any, components == null ? null : components.get("schemas"), index);
    enter(any, root.get("definitions"), index);
    return index;
  }

  private void enter(Schema any, @Nullable Node named, Map<Node, List<Schema>> index) {
    if (!(named instanceof MapNode map)) {
      return;
    }
    for (int i = 0; i < map.size(); i++) {
      Schema schema = References.followed(any.at(map.value(i)), anchors);
      if (schema.node().get("allOf") instanceof ListNode parts) {
        for (Node part : parts.items()) {
          References.target(schema.at(part), anchors)
              .ifPresent(
                  base ->
                      index.computeIfAbsent(base.node(), node -> new ArrayList<>()).add(schema));
        }
      }
    }
  }
}
