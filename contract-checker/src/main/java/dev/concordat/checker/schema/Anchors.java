package dev.concordat.checker.schema;

import dev.concordat.checker.model.Dialect;
import dev.concordat.checker.model.Schema;
import dev.concordat.checker.source.Document;
import dev.concordat.checker.source.FilePath;
import dev.concordat.checker.source.ListNode;
import dev.concordat.checker.source.MapNode;
import dev.concordat.checker.source.Node;
import java.net.URI;
import java.util.ArrayDeque;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The names that documents give to their parts: {@code $id}, {@code id}, {@code $anchor}. One
 * object serves a comparison: each document is walked for its names once, when they are first asked
 * for.
 */
public final class Anchors {
  /** Where the documents of this comparison pretend to lie; never fetched. */
  private static final String NOWHERE = "concordat:/";

  private static final URI HOME = URI.create(NOWHERE + "document.json");

  private static final Set<String> DATA = Set.of("enum", "const", "default", "example", "examples");

  private final Map<Node, Map<Dialect, Index>> indexes = new IdentityHashMap<>();
  private final MetaSchemas metaSchemas = new MetaSchemas();

  /** The names in the document that a schema stands in. */
  Index of(Schema schema) {
    Document document = schema.document().home(schema.node());
    return indexes
        .computeIfAbsent(document.root(), root -> new EnumMap<>(Dialect.class))
        .computeIfAbsent(
            schema.dialect(), key -> new Index(document, key, metaSchemas.has(document)));
  }

  /** What stands at an address outside of all documents of the comparison. */
  Optional<Document> outside(Schema from, String address) {
    return metaSchemas.at(of(from).absolute(from.node(), address));
  }

  /** The names in one document. Only documents that use any pay for the walk. */
  static final class Index {
    private final Document document;
    private final Node root;
    private final Dialect dialect;
    private @Nullable Map<String, Node> resources;
    private final Map<String, Node> anchors = new HashMap<>();
    private final Map<String, Set<Node>> dynamic = new HashMap<>();

    /** Whether it says a part of what others put together. */
    private final boolean partial;

    private Index(Document document, Dialect dialect, boolean partial) {
      this.partial = partial;
      this.document = document;
      this.root = document.root();
      this.dialect = dialect;
    }

    /**
     * The part of the document that an address names, seen from a schema in it, or another file.
     */
    @Nullable Node resource(Node from, String address) {
      if (address.isEmpty()) {
        return enclosing(from);
      }
      Node named = named().get(resolve(base(from), address));
      return named != null ? named : file(from, address);
    }

    String absolute(Node from, String address) {
      return resolve(base(from), address);
    }

    private @Nullable Node file(Node from, String address) {
      return FilePath.of(document, declared(base(root)), declared(base(from)), address)
          .flatMap(document.set()::known)
          .map(Document::root)
          .orElse(null);
    }

    /** An address as the document itself says it; empty when it says nothing. */
    private static String declared(String base) {
      String own = base.startsWith(NOWHERE) ? base.substring(NOWHERE.length()) : base;
      return base.equals(HOME.toString()) ? "" : own;
    }

    @Nullable Node anchor(Node resource, String name) {
      named();
      return anchors.get(base(resource) + "#" + name);
    }

    /** The part that a dynamic anchor of a resource names; null when it has none of that name. */
    @Nullable Node dynamic(Node resource, String name) {
      Node named = anchor(resource, name);
      return named != null && name.equals(named.string("$dynamicAnchor")) ? named : null;
    }

    /** Whether several parts claim the anchor, so that the way to the reference decides. */
    boolean isDynamicallyScoped(String keyword, String reference) {
      named();
      String name =
          keyword.equals("$recursiveRef") ? "" : reference.substring(1 + reference.indexOf('#'));
      return partial || dynamic.getOrDefault(name, Set.of()).size() > 1;
    }

    private Map<String, Node> named() {
      Map<String, Node> known = resources;
      if (known == null) {
        known = new HashMap<>();
        resources = known;
        known.put(HOME.toString(), root);
        walk(known);
      }
      return known;
    }

    private void walk(Map<String, Node> known) {
      var open = new ArrayDeque<Node>();
      open.add(root);
      while (!open.isEmpty()) {
        Node node = open.remove();
        if (node instanceof MapNode map) {
          name(map, known);
          for (int i = 0; i < map.size(); i++) {
            if (!DATA.contains(map.name(i)) || isNameOfProperty(map)) {
              open.add(map.value(i));
            }
          }
        } else if (node instanceof ListNode list) {
          open.addAll(list.items());
        }
      }
    }

    private static boolean isNameOfProperty(MapNode map) {
      return map.key().equals("properties") || map.key().equals("patternProperties");
    }

    private void name(MapNode map, Map<String, Node> known) {
      String id = id(map);
      if (id != null && id.startsWith("#")) {
        anchors.putIfAbsent(base(map) + id, map);
      } else if (id != null) {
        known.putIfAbsent(base(map), map);
      }
      String anchor = map.string("$anchor");
      if (anchor != null) {
        anchors.putIfAbsent(base(map) + "#" + anchor, map);
      }
      String name = map.isTrue("$recursiveAnchor") ? "" : map.string("$dynamicAnchor");
      if (name != null) {
        anchors.putIfAbsent(base(map) + "#" + name, map);
        dynamic.computeIfAbsent(name, key -> new HashSet<>()).add(map);
      }
    }

    /** The base address of a part: what the identifiers around it add up to. */
    private String base(Node node) {
      var identifiers = new ArrayDeque<String>();
      for (Node up = node; up != null; up = up.parent()) {
        String id = id(up);
        if (id != null && !id.startsWith("#")) {
          identifiers.addFirst(id);
        }
      }
      String base = HOME.toString();
      for (String id : identifiers) {
        base = resolve(base, id);
      }
      return base;
    }

    /** The resource that a node is a part of: the document, or a part that has its own address. */
    Node enclosing(Node from) {
      for (Node up = from; ; up = up.parent()) {
        if (up.parent() == null) {
          return up;
        }
        String id = id(up);
        if (id != null && !id.startsWith("#")) {
          return up;
        }
      }
    }

    private @Nullable String id(Node node) {
      boolean hidden = References.hidesSiblings(dialect) && node.string("$ref") != null;
      if (hidden || !(node instanceof MapNode)) {
        return null;
      }
      return switch (dialect) {
        case OPENAPI_2_0, OPENAPI_3_0 -> null;
        case DRAFT_04 -> node.string("id");
        case DRAFT_06, DRAFT_07, DRAFT_2019_09, DRAFT_2020_12, OPENAPI_3_1 -> node.string("$id");
      };
    }

    private static String resolve(String base, String address) {
      try {
        String full = URI.create(base).resolve(address).toString();
        return full.endsWith("#") ? full.substring(0, full.length() - 1) : full;
      } catch (IllegalArgumentException e) {
        return address;
      }
    }
  }
}
