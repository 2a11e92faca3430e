package dev.concordat.checker.source;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.composer.Composer;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.StreamReader;

/**
 * Builds the tree of a YAML text from SnakeYAML's nodes. Plain scalars are typed by the core schema
 * of YAML 1.2 (section 10.3.2), so {@code no} and {@code 2024-01-01} stay strings.
 */
final class YamlTree {
  private final String file;
  private final Limits limits;
  private final ArrayList<String> path = new ArrayList<>();
  private final List<Diagnostic> problems = new ArrayList<>();

  /** Finished nodes by the node that they were made from: an alias repeats the node itself. */
  private final Map<org.yaml.snakeyaml.nodes.Node, Weighed> done = new IdentityHashMap<>();

  private final Map<org.yaml.snakeyaml.nodes.Node, Boolean> open = new IdentityHashMap<>();

  /** A node, and how many values it stands for when the aliases in it are written out. */
  private record Weighed(Node node, long weight) {}

  YamlTree(String file, Limits limits) {
    this.file = file;
    this.limits = limits;
  }

  Node read(String text) throws UnreadableException {
    try {
      var composer =
          new Composer(
              new ParserImpl(new StreamReader(new StringReader(text)), options()),
              new CoreSchemaResolver(),
              options());
      org.yaml.snakeyaml.nodes.Node root = composer.getSingleNode();
      if (root == null) {
        throw unreadable("the document is empty", null);
      }
      Weighed tree = convert(root, root.getStartMark());
      if (!problems.isEmpty()) {
        throw new UnreadableException(problems);
      }
      return tree.node();
    } catch (MarkedYAMLException e) {
      throw unreadable("not YAML: " + e.getProblem(), e.getProblemMark());
    } catch (YAMLException e) {
      throw unreadable(limit(String.valueOf(e.getMessage())), null);
    }
  }

  private LoaderOptions options() {
    var options = new LoaderOptions();
    options.setCodePointLimit(limits.bytes());
    options.setNestingDepthLimit(limits.depth());
    options.setMaxAliasesForCollections(Integer.MAX_VALUE); // what aliases cost is weighed below
    return options;
  }

  private Weighed convert(org.yaml.snakeyaml.nodes.Node node, Mark at) throws UnreadableException {
    Weighed known = done.get(node);
    if (known != null) {
      return known;
    }
    if (open.put(node, true) != null) {
      throw unreadable("an alias refers to a value that contains it", at);
    }
    Weighed made =
        switch (node.getNodeId()) {
          case mapping -> mapping((MappingNode) node, at);
          case sequence -> sequence((SequenceNode) node, at);
          case scalar -> new Weighed(scalar((org.yaml.snakeyaml.nodes.ScalarNode) node, at), 1);
          case anchor -> throw unreadable("an alias without its anchor", at);
        };
    if (made.weight() > limits.nodes()) {
      throw unreadable(
          "the aliases in this document repeat more than %,d values".formatted(limits.nodes()), at);
    }
    open.remove(node);
    done.put(node, made);
    return made;
  }

  private Weighed mapping(MappingNode mapping, Mark at) throws UnreadableException {
    var members = new Members();
    long weight = 1;
    for (NodeTuple tuple : mapping.getValue()) {
      if (isMerge(tuple)) {
        continue;
      }
      Mark keyMark = tuple.getKeyNode().getStartMark();
      String name = name(tuple.getKeyNode());
      path.add(name);
      Weighed value = convert(tuple.getValueNode(), keyMark);
      weight += value.weight();
      if (!members.add(name, value.node())) {
        problems.add(
            Diagnostic.error(
                "the key '" + name + "' stands twice in one mapping; keep one", location(keyMark)));
      }
      path.remove(path.size() - 1);
    }
    for (NodeTuple tuple : mapping.getValue()) {
      if (isMerge(tuple)) {
        weight += merge(tuple.getValueNode(), members);
      }
    }
    return new Weighed(members.toNode(at.getLine() + 1, at.getColumn() + 1), weight);
  }

  /** Merge keys ({@code <<}) are YAML 1.1, but people write them; what is there already wins. */
  private long merge(org.yaml.snakeyaml.nodes.Node from, Members into) throws UnreadableException {
    Weighed source = convert(from, from.getStartMark());
    List<Node> maps =
        source.node() instanceof ListNode list ? list.items() : List.of(source.node());
    for (Node map : maps) {
      if (!(map instanceof MapNode members)) {
        throw unreadable("'<<' merges mappings only", from.getStartMark());
      }
      for (int i = 0; i < members.size(); i++) {
        if (!into.has(members.name(i))) {
          into.add(members.name(i), members.value(i));
        }
      }
    }
    return source.weight();
  }

  private static boolean isMerge(NodeTuple tuple) {
    return tuple.getKeyNode() instanceof org.yaml.snakeyaml.nodes.ScalarNode key
        && key.isPlain()
        && key.getValue().equals("<<");
  }

  private String name(org.yaml.snakeyaml.nodes.Node key) throws UnreadableException {
    if (key instanceof org.yaml.snakeyaml.nodes.ScalarNode scalar) {
      return scalar.getValue();
    }
    throw unreadable("a key must be a scalar: JSON has no other keys", key.getStartMark());
  }

  private Weighed sequence(SequenceNode sequence, Mark at) throws UnreadableException {
    var items = new ArrayList<Node>(sequence.getValue().size());
    long weight = 1;
    for (org.yaml.snakeyaml.nodes.Node item : sequence.getValue()) {
      path.add(Integer.toString(items.size()));
      Weighed value = convert(item, item.getStartMark());
      weight += value.weight();
      items.add(value.node());
      path.remove(path.size() - 1);
    }
    return new Weighed(new ListNode(at.getLine() + 1, at.getColumn() + 1, items), weight);
  }

  private static ScalarNode scalar(org.yaml.snakeyaml.nodes.ScalarNode scalar, Mark at) {
    int line = at.getLine() + 1;
    int column = at.getColumn() + 1;
    return CoreSchemaResolver.scalar(line, column, scalar.getTag(), scalar.getValue());
  }

  private String limit(String message) {
    return message.contains("Nesting Depth")
        ? "the document is nested too deeply; the limit is a depth of " + limits.depth()
        : "not YAML: " + message.lines().findFirst().orElse("");
  }

  private UnreadableException unreadable(String message, @Nullable Mark at) {
    return new UnreadableException(List.of(Diagnostic.error(message, location(at))));
  }

  private Location location(@Nullable Mark at) {
    return at == null
        ? new Location(file, Pointer.of(path), 0, 0)
        : new Location(file, Pointer.of(path), at.getLine() + 1, at.getColumn() + 1);
  }
}
