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
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Builds the tree of a JSON text in one pass over Jackson's tokens. */
final class JsonTree {
  private final JsonFactory factory;
  private final Limits limits;
  private final Trail trail;
  private int count;

  JsonTree(String file, Limits limits) {
    this.limits = limits;
    this.trail = new Trail(file, limits);
    this.factory =
        JsonFactory.builder()
            .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
            .streamReadConstraints(
                StreamReadConstraints.builder()
                    .maxNestingDepth(Integer.MAX_VALUE) // counted here, with a place
                    .maxStringLength(limits.bytes())
                    .maxNumberLength(limits.bytes()) // the trail refuses them, with a place
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
      trail.throwProblems();
      return root;
    } catch (StreamConstraintsException e) {
      throw unreadable("the document is over a limit: " + e.getOriginalMessage(), e.getLocation());
    } catch (JsonProcessingException e) {
      throw unreadable(malformed(e), e.getLocation());
    } catch (IOException e) {
      throw unreadable("not JSON: " + e.getMessage(), JsonLocation.NA);
    }
  }

  private Node value(JsonParser parser, JsonLocation at) throws IOException, UnreadableException {
    int line = at.getLineNr();
    int column = at.getColumnNr();
    if (++count > limits.nodes()) {
      throw trail.unreadable(
          "the document has more than %,d values".formatted(limits.nodes()), line, column);
    }
    JsonToken token = parser.currentToken();
    return switch (token) {
      case START_OBJECT -> object(parser, line, column);
      case START_ARRAY -> array(parser, line, column);
      case VALUE_STRING -> new ScalarNode(line, column, ScalarNode.Kind.STRING, parser.getText());
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> number(parser, line, column);
      case VALUE_TRUE, VALUE_FALSE ->
          new ScalarNode(line, column, ScalarNode.Kind.BOOLEAN, parser.getText());
      case VALUE_NULL -> new ScalarNode(line, column, ScalarNode.Kind.NULL, "null");
      default -> throw trail.unreadable("unexpected " + token, line, column);
    };
  }

  private ScalarNode number(JsonParser parser, int line, int column) throws IOException {
    var number = new ScalarNode(line, column, ScalarNode.Kind.NUMBER, parser.getText());
    trail.checkNumber(number);
    return number;
  }

  private MapNode object(JsonParser parser, int line, int column)
      throws IOException, UnreadableException {
    trail.descend(line, column);
    var members = new Members();
    for (String name = parser.nextFieldName(); name != null; name = parser.nextFieldName()) {
      JsonLocation at = parser.currentTokenLocation();
      parser.nextToken();
      trail.enter(name);
      members.add(name, value(parser, at));
      trail.leave();
    }
    trail.ascend();
    var map = new MapNode(line, column, members.names(), members.values());
    trail.reportDuplicates(map);
    return map;
  }

  private ListNode array(JsonParser parser, int line, int column)
      throws IOException, UnreadableException {
    trail.descend(line, column);
    var items = new ArrayList<Node>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      trail.enter(items.size());
      items.add(value(parser, parser.currentTokenLocation()));
      trail.leave();
    }
    trail.ascend();
    return new ListNode(line, column, items);
  }

  private static String malformed(JsonProcessingException e) {
    String message = String.valueOf(e.getOriginalMessage());
    return message.toLowerCase(Locale.ROOT).contains("end-of-input")
        ? "the JSON text ends too early; is the file truncated?"
        : "not JSON: " + message.lines().findFirst().orElse("");
  }

  private UnreadableException unreadable(String message, @Nullable JsonLocation at) {
    return at == null
        ? trail.unreadable(message, 0, 0)
        : trail.unreadable(message, at.getLineNr(), at.getColumnNr());
  }
}
