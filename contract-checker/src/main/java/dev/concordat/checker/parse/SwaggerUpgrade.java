package dev.concordat.checker.parse;

import dev.concordat.checker.source.ListNode;
import dev.concordat.checker.source.MapNode;
import dev.concordat.checker.source.Node;
import dev.concordat.checker.source.Nodes;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Puts the parts of a Swagger 2.0 operation into the words of OpenAPI 3.0, so that one reader does
 * for both. Everything keeps its place in the document.
 */
final class SwaggerUpgrade {
  private static final String DEFAULT_TYPE = "application/json";

  private final OpenApiDocument openApi;
  private final SwaggerValues values = new SwaggerValues();

  SwaggerUpgrade(OpenApiDocument openApi) {
    this.openApi = openApi;
  }

  /** The parameters that are no body. */
  List<MapNode> parameters(List<MapNode> declared) {
    return declared.stream()
        .filter(parameter -> !isIn(parameter, "body") && !isIn(parameter, "formData"))
        .map(values::parameter)
        .toList();
  }

  @Nullable MapNode requestBody(MapNode operation, List<MapNode> declared) {
    Optional<MapNode> body = declared.stream().filter(p -> isIn(p, "body")).findFirst();
    if (body.isPresent()) {
      return body(operation, body.get());
    }
    List<MapNode> fields = declared.stream().filter(p -> isIn(p, "formData")).toList();
    return fields.isEmpty() ? null : form(operation, fields);
  }

  private MapNode body(MapNode operation, MapNode parameter) {
    Map<String, Node> mediaType = new LinkedHashMap<>();
    Node schema = parameter.get("schema");
    if (schema != null) {
      mediaType.put("schema", schema);
    }
    Map<String, Node> members = new LinkedHashMap<>();
    members.put("required", Nodes.bool(parameter, parameter.isTrue("required")));
    members.put(
        "content",
        content(parameter, mediaTypes(operation, "consumes"), Nodes.map(parameter, mediaType)));
    return Nodes.map(parameter, members);
  }

  /** The fields of a form are the properties of one object. */
  private MapNode form(MapNode operation, List<MapNode> fields) {
    MapNode place = fields.get(0);
    MapNode mediaType = Nodes.map(place, Map.of("schema", values.form(fields)));
    boolean required = fields.stream().anyMatch(field -> field.isTrue("required"));
    Map<String, Node> members = new LinkedHashMap<>();
    members.put("required", Nodes.bool(place, required));
    members.put("content", content(place, formTypes(operation, fields), mediaType));
    return Nodes.map(place, members);
  }

  private List<String> formTypes(MapNode operation, List<MapNode> fields) {
    List<String> forms =
        mediaTypes(operation, "consumes").stream().filter(MediaTypes::isForm).toList();
    boolean file = fields.stream().anyMatch(field -> "file".equals(field.string("type")));
    String usual = file ? "multipart/form-data" : "application/x-www-form-urlencoded";
    return forms.isEmpty() ? List.of(usual) : forms;
  }

  MapNode response(MapNode operation, MapNode response) {
    Map<String, Node> members = new LinkedHashMap<>();
    for (int i = 0; i < response.size(); i++) {
      members.put(response.name(i), response.value(i));
    }
    Node schema = response.get("schema");
    if (schema != null) {
      MapNode mediaType = Nodes.map(response, Map.of("schema", values.schema(schema)));
      members.put("content", content(response, mediaTypes(operation, "produces"), mediaType));
    }
    MapNode headers = response.map("headers");
    if (headers != null) {
      members.put("headers", headers(headers));
    }
    return Nodes.map(response, members);
  }

  private MapNode headers(MapNode headers) {
    Map<String, Node> upgraded = new LinkedHashMap<>();
    for (int i = 0; i < headers.size(); i++) {
      Node header = headers.value(i);
      upgraded.put(headers.name(i), header instanceof MapNode map ? values.parameter(map) : header);
    }
    return Nodes.map(headers, upgraded);
  }

  private static MapNode content(Node place, List<String> types, MapNode mediaType) {
    Map<String, Node> content = new LinkedHashMap<>();
    types.forEach(type -> content.put(type, mediaType));
    return Nodes.map(place, content);
  }

  /** The operation's own list replaces the document's; JSON where nobody says anything. */
  private List<String> mediaTypes(MapNode operation, String member) {
    ListNode own = operation.list(member);
    ListNode effective = own == null ? openApi.root().list(member) : own;
    List<String> types = effective == null ? List.of() : effective.strings();
    return types.isEmpty() ? List.of(DEFAULT_TYPE) : new ArrayList<>(types);
  }

  private static boolean isIn(MapNode parameter, String in) {
    return in.equals(parameter.string("in"));
  }
}
