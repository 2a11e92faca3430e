package dev.concordat.registry.docs;

import dev.concordat.checker.source.ListNode;
import dev.concordat.checker.source.MapNode;
import dev.concordat.checker.source.Node;
import dev.concordat.checker.source.ScalarNode;
import io.micronaut.core.type.Argument;
import io.micronaut.serde.Encoder;
import io.micronaut.serde.Serializer;
import jakarta.inject.Singleton;
import java.io.IOException;

/** Writes a part of a document as the JSON that it is. */
@Singleton
final class NodeSerializer implements Serializer<Node> {
  private static final Argument<Node> NODE = Argument.of(Node.class);

  /** A document may be nested more deeply than JSON readers allow; what lies deeper is left out. */
  private static final int DEEPEST = 300;

  @Override
  public void serialize(
      Encoder encoder, EncoderContext context, Argument<? extends Node> type, Node node)
      throws IOException {
    write(encoder, node, 0);
  }

  private static void write(Encoder encoder, Node node, int depth) throws IOException {
    if (node instanceof MapNode map) {
      writeMap(encoder, map, depth);
    } else if (node instanceof ListNode list) {
      writeList(encoder, list, depth);
    } else if (node instanceof ScalarNode scalar) {
      writeScalar(encoder, scalar);
    } else {
      throw new AssertionError(node);
    }
  }

  private static void writeMap(Encoder encoder, MapNode map, int depth) throws IOException {
    Encoder members = encoder.encodeObject(NODE);
    for (int i = 0; depth < DEEPEST && i < map.size(); i++) {
      members.encodeKey(map.name(i));
      write(members, map.value(i), depth + 1);
    }
    members.finishStructure();
  }

  private static void writeList(Encoder encoder, ListNode list, int depth) throws IOException {
    Encoder items = encoder.encodeArray(NODE);
    for (int i = 0; depth < DEEPEST && i < list.size(); i++) {
      write(items, list.item(i), depth + 1);
    }
    items.finishStructure();
  }

  private static void writeScalar(Encoder encoder, ScalarNode scalar) throws IOException {
    switch (scalar.kind()) {
      case STRING -> encoder.encodeString(scalar.text());
      case NUMBER -> encoder.encodeBigDecimal(scalar.number());
      case BOOLEAN -> encoder.encodeBoolean(scalar.isTrue());
      case NULL -> encoder.encodeNull();
    }
  }
}
