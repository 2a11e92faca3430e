package dev.concordat.checker.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.parser.Parser;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.StreamReader;

/**
 * Builds the tree of a YAML text in one pass over SnakeYAML's events. Plain scalars are typed by
 * YAML 1.2, so {@code no} and {@code 2024-01-01} stay strings; tags name no classes.
 */
final class YamlTree {
  private final Limits limits;
  private final Trail trail;
  private final Parser parser;
  private final Map<String, String> names = new HashMap<>();

  /** What each anchor stands for; empty while its value is still being read. */
  private final Map<String, Optional<Anchored>> anchors = new HashMap<>();

  /** Values read so far, those that aliases repeat counted each time. */
  private long count;

  /** A value with an anchor, and how many values it stands for. */
  private record Anchored(Node node, long weight) {}

  YamlTree(String file, Limits limits, String text) throws UnreadableException {
    this.limits = limits;
    this.trail = new Trail(file, limits);
    refuseControlCharacters(text);
    this.parser = new ParserImpl(new WholeText(text), options(limits));
  }

  private void refuseControlCharacters(String text) throws UnreadableException {
    if (StreamReader.isPrintable(text)) {
      return;
    }
    var reader = new WholeText(text);
    reader.find(character -> !StreamReader.isPrintable(character));
    throw trail.unreadable(
        "the character U+%04X is not allowed in YAML; escape it in a quoted string"
            .formatted(reader.peek()),
        reader.getLine() + 1,
        reader.getColumn() + 1);
  }

  private static LoaderOptions options(Limits limits) {
    var options = new LoaderOptions();
    options.setCodePointLimit(limits.bytes());
    return options;
  }

  Node read() throws UnreadableException {
    try {
      parser.getEvent(); // start of the stream
      if (parser.checkEvent(Event.ID.StreamEnd)) {
        throw trail.unreadable("the document is empty", 0, 0);
      }
      parser.getEvent(); // start of the document
      Event first = parser.getEvent();
      Node root = value(first, line(first), column(first));
      parser.getEvent(); // end of the document
      if (!parser.checkEvent(Event.ID.StreamEnd)) {
        Event next = parser.peekEvent();
        throw trail.unreadable(
            "several YAML documents in one file; a contract is one: put each in its own file",
            line(next),
            column(next));
      }
      trail.throwProblems();
      return root;
    } catch (MarkedYAMLException e) {
      Mark at = e.getProblemMark();
      throw trail.unreadable(
          "not YAML: " + e.getProblem(),
          at == null ? 0 : at.getLine() + 1,
          at == null ? 0 : at.getColumn() + 1);
    } catch (YAMLException e) {
      String message = String.valueOf(e.getMessage());
      throw trail.unreadable("not YAML: " + message.lines().findFirst().orElse(""), 0, 0);
    }
  }

  private Node value(Event event, int line, int column) throws UnreadableException {
    if (event instanceof AliasEvent alias) {
      return alias(alias, line, column);
    }
    String anchor = ((NodeEvent) event).getAnchor();
    if (anchor == null) {
      return made(event, line, column);
    }
    anchors.put(anchor, Optional.empty());
    long before = count;
    Node node = made(event, line, column);
    anchors.put(anchor, Optional.of(new Anchored(node, count - before)));
    return node;
  }

  private Node made(Event event, int line, int column) throws UnreadableException {
    weigh(1, line, column);
    return switch (event.getEventId()) {
      case Scalar -> scalar((ScalarEvent) event, line, column);
      case MappingStart -> mapping(line, column);
      case SequenceStart -> sequence(line, column);
      default -> throw trail.unreadable("unexpected " + event.getEventId(), line, column);
    };
  }

  private Node alias(AliasEvent alias, int line, int column) throws UnreadableException {
    Optional<Anchored> target = anchors.get(alias.getAnchor());
    if (target == null) {
      throw trail.unreadable(
          "the alias *%s has no anchor before it".formatted(alias.getAnchor()), line, column);
    }
    if (target.isEmpty()) {
      throw trail.unreadable(
          "the alias *%s refers to a value that contains it".formatted(alias.getAnchor()),
          line,
          column);
    }
    weigh(target.get().weight(), line, column);
    return target.get().node();
  }

  private void weigh(long weight, int line, int column) throws UnreadableException {
    count += weight;
    if (count > limits.nodes()) {
      throw trail.unreadable(
          "the document has more than %,d values, those that aliases repeat counted"
              .formatted(limits.nodes()),
          line,
          column);
    }
  }

  private MapNode mapping(int line, int column) throws UnreadableException {
    trail.descend(line, column);
    var members = new Members();
    List<Node> merged = null;
    while (!parser.checkEvent(Event.ID.MappingEnd)) {
      Event key = parser.getEvent();
      String name = name(key);
      trail.enter(name);
      Node value = value(parser.getEvent(), line(key), column(key));
      trail.leave();
      if (isMerge(key)) {
        merged = merged == null ? new ArrayList<>() : merged;
        merged.add(value);
      } else {
        members.add(name, value);
      }
    }
    parser.getEvent(); // end of the mapping
    trail.ascend();
    MapNode map = new MapNode(line, column, members.names(), members.values());
    trail.reportDuplicates(map);
    return merged == null ? map : merge(map, merged);
  }

  /** Merge keys ({@code <<}) are YAML 1.1, but people write them; what is there already wins. */
  private MapNode merge(MapNode own, List<Node> sources) throws UnreadableException {
    var members = new Members();
    for (int i = 0; i < own.size(); i++) {
      members.add(own.name(i), own.value(i));
    }
    for (Node source : sources) {
      for (Node map : source instanceof ListNode list ? list.items() : List.of(source)) {
        if (!(map instanceof MapNode inherited)) {
          throw trail.unreadable("'<<' merges mappings only", map.line(), map.column());
        }
        for (int i = 0; i < inherited.size(); i++) {
          members.add(inherited.name(i), inherited.value(i));
        }
      }
    }
    return members.firstOfEach(own.line(), own.column());
  }

  private static boolean isMerge(Event key) {
    return key instanceof ScalarEvent scalar && scalar.isPlain() && scalar.getValue().equals("<<");
  }

  private String name(Event key) throws UnreadableException {
    if (key instanceof ScalarEvent scalar) {
      return shared(scalar.getValue());
    }
    Node node = key instanceof AliasEvent alias ? alias(alias, line(key), column(key)) : null;
    if (node instanceof ScalarNode scalar) {
      return shared(scalar.text());
    }
    throw trail.unreadable(
        "a key must be a scalar: JSON has no other keys", line(key), column(key));
  }

  /** The same few names stand everywhere; one string for each saves memory. */
  private String shared(String name) {
    String known = names.putIfAbsent(name, name);
    return known == null ? name : known;
  }

  private ListNode sequence(int line, int column) throws UnreadableException {
    trail.descend(line, column);
    var items = new ArrayList<Node>();
    while (!parser.checkEvent(Event.ID.SequenceEnd)) {
      Event item = parser.getEvent();
      trail.enter(items.size());
      items.add(value(item, line(item), column(item)));
      trail.leave();
    }
    parser.getEvent(); // end of the sequence
    trail.ascend();
    return new ListNode(line, column, items);
  }

  private ScalarNode scalar(ScalarEvent event, int line, int column) {
    String tag = event.getTag();
    String text = event.getValue();
    ScalarNode scalar =
        tag != null && !tag.equals("!")
            ? CoreSchema.tagged(line, column, tag, text)
            : event.isPlain() && tag == null
                ? CoreSchema.plain(line, column, text)
                : CoreSchema.string(line, column, text);
    trail.checkNumber(scalar);
    return scalar;
  }

  private static int line(Event event) {
    return event.getStartMark().getLine() + 1;
  }

  private static int column(Event event) {
    return event.getStartMark().getColumn() + 1;
  }
}
