package dev.concordat.checker.parse;

import dev.concordat.checker.model.Direction;
import dev.concordat.checker.model.Position;
import dev.concordat.checker.model.PositionKind;
import dev.concordat.checker.source.MapNode;
import dev.concordat.checker.source.Node;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads request bodies and responses. */
final class Bodies {
  private static final String BODY = "request body";

  private final OpenApiDocument openApi;
  private final Parameters parameters;
  private final Links links;
  private final Encodings encodings;

  Bodies(OpenApiDocument openApi) {
    this.openApi = openApi;
    this.parameters = new Parameters(openApi);
    this.links = new Links(openApi);
    this.encodings = new Encodings(openApi);
  }

  Optional<Position> request(@Nullable Node declared, Direction direction) {
    MapNode body = openApi.refs().map(declared, "a request body");
    return Optional.ofNullable(body)
        .map(
            node ->
                new Position(
                    PositionKind.REQUEST_BODY,
                    "body",
                    BODY,
                    direction,
                    node.isTrue("required"),
                    Optional.empty(),
                    node,
                    mediaTypes(node, BODY, direction)));
  }

  Position response(String status, MapNode response, Direction direction) {
    String key = status.equals("default") ? status : status.toUpperCase(Locale.ROOT);
    String label = "response " + key;
    var children = new ArrayList<Position>(headers(response, label, direction));
    children.addAll(mediaTypes(response, label, direction));
    return new Position(
            PositionKind.RESPONSE,
            key,
            label,
            direction,
            false,
            Optional.empty(),
            response,
            children)
        .with(links.of(response));
  }

  private List<Position> headers(MapNode response, String label, Direction direction) {
    MapNode byName = openApi.refs().map(response.get("headers"), "the headers");
    var positions = new ArrayList<Position>();
    for (int i = 0; byName != null && i < byName.size(); i++) {
      String name = byName.name(i);
      // OpenAPI 3.0, section 4.7.17: a header "Content-Type" is ignored, the content names it.
      boolean ignored = name.equalsIgnoreCase("content-type");
      MapNode header = ignored ? null : openApi.refs().map(byName.value(i), "a header");
      if (header != null) {
        positions.add(header(name, header, label, direction));
      }
    }
    return positions;
  }

  private Position header(String name, MapNode header, String label, Direction direction) {
    return new Position(
        PositionKind.RESPONSE_HEADER,
        name.toLowerCase(Locale.ROOT),
        label + " header " + name,
        direction,
        header.isTrue("required"),
        openApi.schema(parameters.schema(header)),
        header,
        List.of());
  }

  private List<Position> mediaTypes(MapNode holder, String label, Direction direction) {
    MapNode content = openApi.refs().map(holder.get("content"), "the content");
    Map<String, Position> byKey = new LinkedHashMap<>();
    for (int i = 0; content != null && i < content.size(); i++) {
      MapNode mediaType = openApi.refs().map(content.value(i), "a media type");
      if (mediaType != null && !OpenApiParser.isExtension(content.name(i))) {
        String name = content.name(i);
        String key = MediaTypes.key(name);
        String free = byKey.containsKey(key) ? name : key;
        byKey.put(free, mediaType(free, name, mediaType, label, direction));
      }
    }
    return List.copyOf(byKey.values());
  }

  private Position mediaType(
      String key, String name, MapNode mediaType, String label, Direction direction) {
    return new Position(
            PositionKind.MEDIA_TYPE,
            key,
            label + " " + name,
            direction,
            false,
            openApi.schema(mediaType.get("schema")),
            mediaType,
            List.of())
        .with(encodings.of(name, mediaType));
  }
}
