package dev.concordat.checker.source;

import java.util.ArrayList;

/** Builds the tree of a JSON text in one pass over its bytes. */
final class JsonTree {
  private final Limits limits;
  private final Trail trail;
  private final JsonText text;
  private int count;

  JsonTree(String file, Limits limits, byte[] content) {
    this.limits = limits;
    this.trail = new Trail(file, limits);
    this.text = new JsonText(content, trail);
  }

  Node read() throws UnreadableException {
    text.peek();
    Node root = value(text.line(), text.column());
    if (text.peek() != JsonText.END) {
      throw text.malformed("unexpected text after the end of the document");
    }
    trail.throwProblems();
    return root;
  }

  private Node value(int line, int column) throws UnreadableException {
    if (++count > limits.nodes()) {
      throw trail.unreadable(
          "the document has more than %,d values".formatted(limits.nodes()), line, column);
    }
    return switch (text.peek()) {
      case '{' -> object(line, column);
      case '[' -> array(line, column);
      case '"' -> new ScalarNode(line, column, ScalarNode.Kind.STRING, text.string());
      case 't' -> new ScalarNode(line, column, ScalarNode.Kind.BOOLEAN, text.word("true"));
      case 'f' -> new ScalarNode(line, column, ScalarNode.Kind.BOOLEAN, text.word("false"));
      case 'n' -> new ScalarNode(line, column, ScalarNode.Kind.NULL, text.word("null"));
      case '-', '0', '1', '2', '3', '4', '5', '6', '7', '8', '9' -> number(line, column);
      default -> throw text.unexpected("a value");
    };
  }

  private ScalarNode number(int line, int column) throws UnreadableException {
    var number = new ScalarNode(line, column, ScalarNode.Kind.NUMBER, text.number());
    trail.checkNumber(number);
    return number;
  }

  private MapNode object(int line, int column) throws UnreadableException {
    trail.descend(line, column);
    text.skip();
    var members = new Members();
    boolean more = text.peek() != '}';
    if (!more) {
      text.skip();
    }
    while (more) {
      member(members);
      more = text.hasMore('}');
    }
    trail.ascend();
    var map = new MapNode(line, column, members.names(), members.values());
    trail.reportDuplicates(map);
    return map;
  }

  /** Reads a name and its value, which has the place of the name. */
  private void member(Members members) throws UnreadableException {
    text.expect('"', "a name in quotes");
    int line = text.line();
    int column = text.column();
    String name = text.string();
    text.expect(':', "a colon");
    text.skip();
    trail.enter(name);
    members.add(name, value(line, column));
    trail.leave();
  }

  private ListNode array(int line, int column) throws UnreadableException {
    trail.descend(line, column);
    text.skip();
    var items = new ArrayList<Node>();
    boolean more = text.peek() != ']';
    if (!more) {
      text.skip();
    }
    while (more) {
      text.peek();
      trail.enter(items.size());
      items.add(value(text.line(), text.column()));
      trail.leave();
      more = text.hasMore(']');
    }
    trail.ascend();
    return new ListNode(line, column, items);
  }
}
