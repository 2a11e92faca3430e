package dev.concordat.checker.parse;

import dev.concordat.checker.source.MapNode;
import dev.concordat.checker.source.Node;
import dev.concordat.checker.source.Nodes;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Values that Swagger 2.0 describes beside their name: parameters, form fields, headers. OpenAPI
 * 3.0 gives each a schema and a style.
 */
final class SwaggerValues {
  /** The members that are about the value; the others are about the parameter. */
  private static final Set<String> OF_THE_PARAMETER =
      Set.of("name", "in", "required", "description", "collectionFormat", "allowEmptyValue");

  private static final Map<String, String> STYLES =
      Map.of("ssv", "spaceDelimited", "tsv", "tabDelimited", "pipes", "pipeDelimited");

  /** A parameter or header with {@code schema}, {@code style} and {@code explode}. */
  MapNode parameter(MapNode old) {
    Map<String, Node> members = new LinkedHashMap<>();
    for (int i = 0; i < old.size(); i++) {
      if (OF_THE_PARAMETER.contains(old.name(i)) || OpenApiParser.isExtension(old.name(i))) {
        members.put(old.name(i), old.value(i));
      }
    }
    members.putIfAbsent("schema", value(old));
    if ("array".equals(old.string("type"))) {
      style(old, members);
    }
    return Nodes.map(old, members);
  }

  private static void style(MapNode old, Map<String, Node> members) {
    String in = old.string("in");
    String format = old.string("collectionFormat");
    boolean query = "query".equals(in);
    String usual = query ? "form" : "simple";
    String style = format == null ? usual : STYLES.getOrDefault(format, usual);
    members.put("style", Nodes.string(old, style));
    members.put("explode", Nodes.bool(old, query && "multi".equals(format)));
  }

  /** The object that the fields of a form make. */
  MapNode form(List<MapNode> fields) {
    MapNode place = fields.get(0);
    Map<String, Node> properties = new LinkedHashMap<>();
    var required = new ArrayList<Node>();
    for (MapNode field : fields) {
      String name = String.valueOf(field.string("name"));
      properties.put(name, value(field));
      if (field.isTrue("required")) {
        required.add(Nodes.string(field, name));
      }
    }
    Map<String, Node> members = new LinkedHashMap<>();
    members.put("type", Nodes.string(place, "object"));
    members.put("properties", Nodes.map(place, properties));
    if (!required.isEmpty()) {
      members.put("required", Nodes.list(place, required));
    }
    return Nodes.map(place, members);
  }

  /** A schema, where a file is a binary string. */
  Node schema(Node schema) {
    return "file".equals(schema.string("type")) ? binary(schema) : schema;
  }

  private static Node value(MapNode old) {
    if ("file".equals(old.string("type"))) {
      return binary(old);
    }
    Map<String, Node> members = new LinkedHashMap<>();
    for (int i = 0; i < old.size(); i++) {
      if (!OF_THE_PARAMETER.contains(old.name(i))) {
        members.put(old.name(i), old.value(i));
      }
    }
    return Nodes.map(old, members);
  }

  private static MapNode binary(Node place) {
    Map<String, Node> members = new LinkedHashMap<>();
    members.put("type", Nodes.string(place, "string"));
    members.put("format", Nodes.string(place, "binary"));
    return Nodes.map(place, members);
  }
}
