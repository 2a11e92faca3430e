package dev.concordat.checker.parse;

import dev.concordat.checker.model.Dialect;
import dev.concordat.checker.model.Schema;
import dev.concordat.checker.source.MapNode;
import dev.concordat.checker.source.Node;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds the schemas of messages, which may be written in any schema language. */
final class MessageSchemas {
  private final AsyncApiDocument asyncApi;

  MessageSchemas(AsyncApiDocument asyncApi) {
    this.asyncApi = asyncApi;
  }

  Optional<Schema> headers(Node declared) {
    return schema(declared, null);
  }

  /**
   * @param format what AsyncAPI 2 says about it beside the payload
   */
  Optional<Schema> payload(Node declared, @Nullable String format) {
    return schema(declared, format);
  }

  /** The schema in AsyncAPI 3's wrapper of {@code schemaFormat} and {@code schema}. */
  static Node unwrapped(Node declared) {
    Node inner = declared.get("schema");
    return inner != null && declared.string("schemaFormat") != null ? inner : declared;
  }

  private Optional<Schema> schema(Node declared, @Nullable String outerFormat) {
    Node wrapper = wrapper(declared);
    String inner = wrapper.get("schema") == null ? null : wrapper.string("schemaFormat");
    String format = inner == null ? outerFormat : inner;
    Optional<Dialect> dialect =
        format == null ? Optional.of(SchemaFormats.USUAL) : SchemaFormats.dialect(format);
    if (dialect.isEmpty()) {
      asyncApi
          .problems()
          .warning(
              declared,
              "this schema is not compared: its format '%s' is no JSON Schema"
                  .formatted(Excerpt.of(String.valueOf(format))));
    }
    Node node = inner == null ? declared : unwrapped(wrapper);
    return dialect.map(
        known -> Dialects.schema(node, known, asyncApi.document(), asyncApi.problems()));
  }

  /** The wrapper may be shared by a reference, as any schema may. */
  private Node wrapper(Node declared) {
    Node target = asyncApi.refs().peek(declared);
    return target instanceof MapNode && target.string("schemaFormat") != null ? target : declared;
  }
}
