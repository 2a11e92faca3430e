package dev.concordat.checker.diff;

import dev.concordat.checker.model.Dialect;
import dev.concordat.checker.model.Position;
import dev.concordat.checker.model.PositionKind;
import dev.concordat.checker.model.Schema;
import dev.concordat.checker.schema.Anchors;
import dev.concordat.checker.schema.References;
import dev.concordat.checker.source.MapNode;
import dev.concordat.checker.source.ScalarNode;
import java.util.Set;

/**
 * A body of bytes that no schema describes further: {@code type: string, format: binary} in OpenAPI
 * 3.0 (section 4.7.14.2), an empty schema in 3.1 (section 4.8.14.2).
 */
final class RawBytes {
  /** Media types whose payloads have values in the sense of JSON Schema. */
  private static final String DESCRIBED = "text/.*|.*([/+](json|yaml|xml)\\b|json|form).*|\\*/\\*";

  private static final Set<String> SAYS_NOTHING =
      Set.of("title", "description", "example", "examples", "externalDocs", "contentMediaType");

  private final Anchors anchors;

  RawBytes(Anchors anchors) {
    this.anchors = anchors;
  }

  /** True when the position carries bytes in both versions, and that is all they say. */
  boolean inBoth(Position position, Schema before, Schema after) {
    return position.kind() == PositionKind.MEDIA_TYPE
        && !position.key().matches(DESCRIBED)
        && areBytes(before)
        && areBytes(after);
  }

  private boolean areBytes(Schema schema) {
    Schema followed = References.followed(schema, anchors);
    if (!(followed.node() instanceof MapNode map)) {
      return followed.node() instanceof ScalarNode scalar && scalar.isTrue();
    }
    for (int i = 0; i < map.size(); i++) {
      String name = map.name(i);
      boolean bytes =
          switch (name) {
            case "type" -> "string".equals(map.string(name));
            case "format" -> "binary".equals(map.string(name));
            default -> SAYS_NOTHING.contains(name) || name.startsWith("x-");
          };
      if (!bytes) {
        return false;
      }
    }
    return map.get("type") == null || map.get("format") != null || isOpenApi31(schema);
  }

  /** There a string beside a media type of bytes is these bytes; in 3.0 it is a text. */
  private static boolean isOpenApi31(Schema schema) {
    return schema.dialect() == Dialect.OPENAPI_3_1;
  }
}
