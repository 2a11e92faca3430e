package dev.concordat.checker.schema;

import dev.concordat.checker.model.Dialect;
import dev.concordat.checker.model.Schema;
import dev.concordat.checker.source.Document;
import dev.concordat.checker.source.MapNode;
import dev.concordat.checker.source.Node;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Follows {@code $ref}s inside the documents of a contract. Nothing is read here. */
public final class References {
  /** Longer chains of references than this are circles, or written to look like one. */
  private static final int CHAIN = 20;

  private References() {}

  /**
   * The schema at the end of a chain of references; the schema itself when it is more than a
   * reference, or the chain leads nowhere or in a circle.
   */
  public static Schema followed(Schema schema, Anchors anchors) {
    Schema at = schema;
    for (int i = 0; i < CHAIN; i++) {
      Optional<Schema> next = isReference(at) ? target(at, anchors) : Optional.empty();
      if (next.isEmpty()) {
        return at;
      }
      at = next.get();
    }
    return schema;
  }

  private static boolean isReference(Schema schema) {
    return schema.node() instanceof MapNode map
        && map.string("$ref") != null
        && (map.size() == 1 || hidesSiblings(schema.dialect()));
  }

  /**
   * True where keywords beside a {@code $ref} do not count: before 2019-09 (draft-07, section 8.3)
   * and in OpenAPI before 3.1 (3.0.3, section 4.7.23).
   */
  public static boolean hidesSiblings(Dialect dialect) {
    return switch (dialect) {
      case DRAFT_04, DRAFT_06, DRAFT_07, OPENAPI_2_0, OPENAPI_3_0 -> true;
      case DRAFT_2019_09, DRAFT_2020_12, OPENAPI_3_1 -> false;
    };
  }

  /**
   * The schema that the {@code $ref} of this one names; empty when it has none or it is not here.
   */
  public static Optional<Schema> target(Schema schema, Anchors anchors) {
    String reference = schema.node().string("$ref");
    return reference == null ? Optional.empty() : resolve(schema, reference, anchors);
  }

  /**
   * The schema that a {@code $dynamicRef} or {@code $recursiveRef} leads to, when that does not
   * depend on how it was reached.
   */
  static Optional<Schema> dynamicTarget(
      Schema schema, String keyword, String reference, Anchors anchors) {
    return anchors.of(schema).isDynamicallyScoped(keyword, reference)
        ? Optional.empty()
        : resolve(schema, reference, anchors);
  }

  /**
   * The schema that a {@code $dynamicRef} or {@code $recursiveRef} leads to on the way that led to
   * it: what it names, or what the outermost resource means by that name.
   */
  static Optional<Schema> dynamicTarget(
      Schema schema, String keyword, String reference, Anchors anchors, Scope scope) {
    Optional<Schema> named = resolve(schema, reference, anchors);
    if (named.isEmpty()) {
      return named;
    }
    String name = reference.substring(1 + reference.indexOf('#'));
    boolean recursive = keyword.equals("$recursiveRef");
    Node at = named.get().node();
    if (recursive ? !at.isTrue("$recursiveAnchor") : !name.equals(at.string("$dynamicAnchor"))) {
      return named;
    }
    for (Schema resource : scope.resources()) {
      Node root = resource.node();
      Node meant =
          !recursive
              ? anchors.of(resource).dynamic(root, name)
              : root.isTrue("$recursiveAnchor") ? root : null;
      if (meant != null) {
        return Optional.of(resource.at(meant));
      }
    }
    return named;
  }

  private static Optional<Schema> resolve(Schema schema, String reference, Anchors anchors) {
    int hash = reference.indexOf('#');
    String address = hash < 0 ? reference : reference.substring(0, hash);
    String fragment = hash < 0 ? "" : decoded(reference.substring(hash + 1));
    Node resource = anchors.of(schema).resource(schema.node(), address);
    Optional<Schema> there =
        resource != null
            ? Optional.of(arrived(schema, resource))
            : anchors.outside(schema, address).map(document -> arrived(schema, document));
    return there.flatMap(each -> inside(each, fragment, anchors));
  }

  private static Optional<Schema> inside(Schema resource, String fragment, Anchors anchors) {
    Node target =
        fragment.isEmpty() || fragment.startsWith("/")
            ? at(resource.node(), fragment)
            : anchors.of(resource).anchor(resource.node(), fragment);
    return Optional.ofNullable(target).map(resource::at);
  }

  /** The schema that a reference arrives at: another file may be written in another dialect. */
  private static Schema arrived(Schema from, Node resource) {
    Document here = from.document().home(from.node());
    Document there = from.document().home(resource);
    return here == there
        ? from.at(resource)
        : new Schema(
            resource, Dialect.ofDocument(there.root()).orElse(from.dialect()), from.document());
  }

  private static Schema arrived(Schema from, Document there) {
    Dialect dialect = Dialect.ofDocument(there.root()).orElse(from.dialect());
    return new Schema(there.root(), dialect, there);
  }

  private static @Nullable Node at(Node resource, String pointer) {
    return new Document("", resource).at(pointer);
  }

  private static String decoded(String fragment) {
    if (fragment.indexOf('%') < 0) {
      return fragment;
    }
    try {
      // A '+' is itself in a URI fragment (RFC 3986); the decoder is made for forms.
      return URLDecoder.decode(fragment.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return fragment;
    }
  }
}
