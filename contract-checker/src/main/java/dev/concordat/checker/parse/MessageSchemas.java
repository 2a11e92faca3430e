package dev.concordat.checker.parse;

import dev.concordat.checker.model.Dialect;
import dev.concordat.checker.model.Schema;
import dev.concordat.checker.model.Setting;
import dev.concordat.checker.model.SettingKind;
import dev.concordat.checker.source.Document;
import dev.concordat.checker.source.MapNode;
import dev.concordat.checker.source.Node;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds the schemas of messages, which may be written in any schema language. */
final class MessageSchemas {
  private static final Pattern OTHER_FILE =
      Pattern.compile(".*\\.(?!(json|ya?ml|avsc)$)\\w+", Pattern.CASE_INSENSITIVE);

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
    Written written = written(declared, outerFormat);
    return written
        .dialect()
        .map(
            known ->
                Dialects.schema(written.node(), known, asyncApi.document(), asyncApi.problems()));
  }

  /** What can be told of a schema that is no JSON Schema: that it differs. */
  List<Setting> foreign(Node declared, @Nullable String outerFormat) {
    Written written = written(declared, outerFormat);
    if (written.dialect().isPresent()) {
      return List.of();
    }
    asyncApi
        .problems()
        .warning(
            declared,
            "this schema is only compared as a text: its format '%s' is no JSON Schema"
                .formatted(Excerpt.of(written.format())));
    String name = "no JSON Schema, so it is only known that the text is another";
    String text = written.format() + " " + text(written.node());
    return List.of(new Setting(SettingKind.FOREIGN_SCHEMA, name, text, declared));
  }

  /** Some languages are kept in files that are neither JSON nor YAML. */
  private String text(Node node) {
    String ref = node.string(RefResolver.REF);
    if (ref != null && OTHER_FILE.matcher(Reference.of(ref).document()).matches()) {
      Document from = asyncApi.document().home(node);
      Optional<String> file =
          OtherFiles.Seeking.plain(from, Reference.of(ref)).path().flatMap(from.set()::text);
      if (file.isPresent()) {
        return file.get();
      }
    }
    return WrittenOut.of(node, asyncApi.refs());
  }

  /**
   * A schema and its language.
   *
   * @param dialect empty for what is no JSON Schema
   */
  private record Written(Node node, String format, Optional<Dialect> dialect) {}

  private Written written(Node declared, @Nullable String outerFormat) {
    Node wrapper = wrapper(declared);
    String inner = wrapper.get("schema") == null ? null : wrapper.string("schemaFormat");
    String format = inner == null ? outerFormat : inner;
    return new Written(
        inner == null ? declared : unwrapped(wrapper),
        format == null ? "" : format,
        format == null ? Optional.of(SchemaFormats.USUAL) : SchemaFormats.dialect(format));
  }

  /** The wrapper may be shared by a reference, as any schema may. */
  private Node wrapper(Node declared) {
    Node target = asyncApi.refs().peek(declared);
    return target instanceof MapNode && target.string("schemaFormat") != null ? target : declared;
  }
}
