package dev.concordat.checker.source;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Builds the tree of a JSON text in one pass over Jackson's tokens. */
final class JsonTree {
  private final String file;
  private final JsonFactory factory;

  /** The names that lead to the token being read: error messages need a pointer. */
  private final ArrayList<String> path = new ArrayList<>();

  private final List<Diagnostic> duplicates = new ArrayList<>();

  JsonTree(String file, Limits limits) {
    this.file = file;
    this.factory =
        JsonFactory.builder()
            .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
            .streamReadConstraints(
                StreamReadConstraints.builder()
                    .maxNestingDepth(limits.depth())
                    .maxStringLength(limits.bytes())
                    .build())
            .build();
  }

  Node read(byte[] content) throws UnreadableException {
    try (JsonParser parser = factory.createParser(content)) {
      parser.nextToken();
      Node root = value(parser, parser.currentTokenLocation());
      if (parser.nextToken() != null) {
        throw unreadable(
            "unexpected text after the end of the document", parser.currentTokenLocation());
      }
      if (!duplicates.isEmpty()) {
        throw new UnreadableException(duplicates);
      }
      return root;
    } catch (StreamConstraintsException e) {
      throw unreadable(constraint(e), e.getLocation());
    } catch (JsonProcessingException e) {
      throw unreadable(malformed(e), e.getLocation());
    } catch (IOException e) {
      throw unreadable("not JSON: " + e.getMessage(), JsonLocation.NA);
    }
  }

  private Node value(JsonParser parser, JsonLocation at) throws IOException, UnreadableException {
    int line = at.getLineNr();
    int column = at.getColumnNr();
    JsonToken token = parser.currentToken();
    return switch (token) {
      case START_OBJECT -> object(parser, line, column);
      case START_ARRAY -> array(parser, line, column);
      case VALUE_STRING -> new ScalarNode(line, column, ScalarNode.Kind.STRING, parser.getText());
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT ->
          new ScalarNode(line, column, ScalarNode.Kind.NUMBER, parser.getText());
      case VALUE_TRUE, VALUE_FALSE ->
          new ScalarNode(line, column, ScalarNode.Kind.BOOLEAN, parser.getText());
      case VALUE_NULL -> new ScalarNode(line, column, ScalarNode.Kind.NULL, "null");
      default -> throw unreadable("unexpected " + token, at);
    };
  }

  private MapNode object(JsonParser parser, int line, int column)
      throws IOException, UnreadableException {
    var members = new Members();
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      String name = parser.currentName();
      JsonLocation at = parser.currentTokenLocation();
      parser.nextToken();
      path.add(name);
      Node value = value(parser, at);
      if (!members.add(name, value)) {
        duplicates.add(
            Diagnostic.error(
                "the key '" + name + "' stands twice in one object; keep one", location(at)));
      }
      path.remove(path.size() - 1);
    }
    return members.toNode(line, column);
  }

  private ListNode array(JsonParser parser, int line, int column)
      throws IOException, UnreadableException {
    var items = new ArrayList<Node>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      path.add(Integer.toString(items.size()));
      items.add(value(parser, parser.currentTokenLocation()));
      path.remove(path.size() - 1);
    }
    return new ListNode(line, column, items);
  }

  private static String constraint(StreamConstraintsException e) {
    String message = String.valueOf(e.getOriginalMessage());
    return message.contains("depth")
        ? "the document is nested too deeply; the limit is a depth of " + digitsIn(message)
        : "the document is over a limit: " + message;
  }

  private static String digitsIn(String message) {
    int allowed = message.indexOf('(', message.indexOf("maximum"));
    int end = message.indexOf(',', Math.max(allowed, 0));
    return allowed > 0 && end > allowed ? message.substring(allowed + 1, end) : "1000";
  }

  private static String malformed(JsonProcessingException e) {
    String message = String.valueOf(e.getOriginalMessage());
    return message.toLowerCase(Locale.ROOT).contains("end-of-input")
        ? "the JSON text ends too early; is the file truncated?"
        : "not JSON: " + message.lines().findFirst().orElse("");
  }

  private UnreadableException unreadable(String message, JsonLocation at) {
    return new UnreadableException(List.of(Diagnostic.error(message, location(at))));
  }

  private Location location(JsonLocation at) {
    return new Location(
        file, Pointer.of(path), Math.max(at.getLineNr(), 0), Math.max(at.getColumnNr(), 0));
  }
}
