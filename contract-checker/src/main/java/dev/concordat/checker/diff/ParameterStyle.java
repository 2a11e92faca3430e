package dev.concordat.checker.diff;

import dev.concordat.checker.model.Position;
import dev.concordat.checker.model.Schema;
import dev.concordat.checker.schema.Anchors;
import dev.concordat.checker.source.MapNode;
import dev.concordat.checker.source.Node;
import dev.concordat.checker.source.ScalarNode;
import java.util.Locale;

/**
 * How an array or object is written into a parameter: {@code style} and {@code explode} (OpenAPI
 * 3.1, section 4.8.12.2), {@code collectionFormat} in Swagger 2.0.
 */
final class ParameterStyle {
  private ParameterStyle() {}

  /** What a scalar is: the style has no meaning for it. */
  private static final String PLAIN = "plain";

  /** True when both are written in a way, and not in the same one. */
  static boolean differ(String a, String b) {
    return !a.equals(b) && (isContent(a) || isContent(b) || !(a.equals(PLAIN) || b.equals(PLAIN)));
  }

  /** True when the value is written in a media type of its own. */
  static boolean isContent(String style) {
    return style.indexOf('/') >= 0;
  }

  /** The style in OpenAPI 3 words, or the media type that the value is written in. */
  static String of(Position parameter, Anchors anchors) {
    MapNode content = parameter.node().map("content");
    if (content != null && content.size() > 0) {
      String type = content.name(0).toLowerCase(Locale.ROOT).split(";")[0].strip();
      return type.equals("text/plain") ? PLAIN : type;
    }
    boolean structured = parameter.schema().filter(s -> isStructured(s, anchors)).isPresent();
    if (!structured) {
      return PLAIN;
    }
    Node node = parameter.node();
    return node.get("schema") == null && node.get("type") != null ? swagger2(node) : openApi3(node);
  }

  private static boolean isStructured(Schema schema, Anchors anchors) {
    SchemaView view = SchemaView.of(schema, anchors);
    return view.keywords("type").stream()
        .anyMatch(
            type ->
                type instanceof ScalarNode scalar
                    && (scalar.text().equals("array") || scalar.text().equals("object")));
  }

  private static String openApi3(Node node) {
    String in = String.valueOf(node.string("in"));
    boolean form = in.equals("query") || in.equals("cookie");
    String declared = node.string("style");
    String style = declared != null ? declared : form ? "form" : "simple";
    boolean explode = node.get("explode") == null ? style.equals("form") : node.isTrue("explode");
    return style + (explode ? ", exploded" : "");
  }

  private static String swagger2(Node node) {
    String format = node.string("collectionFormat");
    String form = String.valueOf(node.string("in")).equals("query") ? "form" : "simple";
    return switch (format == null ? "csv" : format) {
      case "multi" -> "form, exploded";
      case "ssv" -> "spaceDelimited";
      case "tsv" -> "tabDelimited";
      case "pipes" -> "pipeDelimited";
      default -> form;
    };
  }
}
