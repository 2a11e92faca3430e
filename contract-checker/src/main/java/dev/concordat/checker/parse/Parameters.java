package dev.concordat.checker.parse;

import dev.concordat.checker.model.Position;
import dev.concordat.checker.model.PositionKind;
import dev.concordat.checker.model.Setting;
import dev.concordat.checker.model.SettingKind;
import dev.concordat.checker.source.ListNode;
import dev.concordat.checker.source.MapNode;
import dev.concordat.checker.source.Node;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the parameters of an operation. */
final class Parameters {
  /** OpenAPI 3.0, section 4.7.12.2: definitions of these "SHALL be ignored". */
  private static final Set<String> DESCRIBED_ELSEWHERE =
      Set.of("accept", "content-type", "authorization");

  private final OpenApiDocument openApi;

  Parameters(OpenApiDocument openApi) {
    this.openApi = openApi;
  }

  /** The parameters that hold for an operation: its own ones, and those of the path beside them. */
  List<MapNode> declared(MapNode item, MapNode operation) {
    Map<String, MapNode> byName = new LinkedHashMap<>();
    collect(item.get("parameters"), byName);
    collect(operation.get("parameters"), byName);
    return List.copyOf(byName.values());
  }

  private void collect(@Nullable Node declared, Map<String, MapNode> byName) {
    if (declared == null) {
      return;
    }
    if (!(declared instanceof ListNode list)) {
      openApi.problems().error(declared, "expected a list of parameters");
      return;
    }
    for (Node item : list) {
      MapNode parameter = openApi.refs().map(item, "a parameter");
      if (parameter != null) {
        collect(parameter, byName);
      }
    }
  }

  private void collect(MapNode parameter, Map<String, MapNode> byName) {
    String name = parameter.string("name");
    String in = parameter.string("in");
    if (name == null || in == null) {
      openApi.problems().error(parameter, "a parameter needs 'name' and 'in'; it is left out");
      return;
    }
    byName.put(identity(in, name), parameter);
  }

  /** There is one body, whatever its name; header names are the same in upper and lower case. */
  private static String identity(String in, String name) {
    return switch (in) {
      case "body" -> in;
      case "header" -> in + " " + name.toLowerCase(Locale.ROOT);
      default -> in + " " + name;
    };
  }

  List<Position> positions(Place place, List<MapNode> declared) {
    var positions = new ArrayList<Position>();
    for (MapNode parameter : declared) {
      PositionKind kind = kind(parameter);
      if (kind != null && !isDescribedElsewhere(kind, parameter)) {
        positions.add(position(place, kind, parameter, declared));
      }
    }
    return positions;
  }

  private @Nullable PositionKind kind(MapNode parameter) {
    String in = String.valueOf(parameter.string("in"));
    switch (in) {
      case "path":
        return PositionKind.PATH_PARAMETER;
      case "query":
        return PositionKind.QUERY_PARAMETER;
      case "header":
        return PositionKind.HEADER_PARAMETER;
      case "cookie":
        return PositionKind.COOKIE_PARAMETER;
      default:
        openApi
            .problems()
            .error(
                parameter,
                "expected a parameter in 'path', 'query', 'header' or 'cookie', found '%s'"
                    .formatted(Excerpt.of(in)));
        return null;
    }
  }

  private boolean isDescribedElsewhere(PositionKind kind, MapNode parameter) {
    return kind == PositionKind.HEADER_PARAMETER
        && openApi.version() != OpenApiVersion.SWAGGER_2_0
        && DESCRIBED_ELSEWHERE.contains(name(parameter).toLowerCase(Locale.ROOT));
  }

  /**
   * The place of a path parameter. One that is not in the path is meant for the only place there
   * that no parameter is declared for.
   */
  private static String placeOf(Place place, String name, List<MapNode> declared) {
    if (place.template().parameters().contains(name)) {
      return place.template().keyOf(name);
    }
    List<String> places = new ArrayList<>(place.template().parameters());
    List<String> names =
        declared.stream().filter(p -> "path".equals(p.string("in"))).map(Parameters::name).toList();
    boolean astray =
        names.stream().filter(other -> !place.template().parameters().contains(other)).count() == 1;
    places.removeAll(names);
    return astray && places.size() == 1
        ? place.template().keyOf(places.get(0))
        : place.template().keyOf(name);
  }

  private Position position(
      Place place, PositionKind kind, MapNode parameter, List<MapNode> declared) {
    String name = name(parameter);
    boolean path = kind == PositionKind.PATH_PARAMETER;
    return new Position(
            kind,
            path ? placeOf(place, name, declared) : key(kind, name),
            label(kind, name),
            place.request(),
            path || parameter.isTrue("required"),
            openApi.schema(schema(parameter)),
            parameter,
            List.of())
        .with(leaves(kind, name, parameter));
  }

  /** What a query may do beyond its schema; elsewhere it means nothing. */
  private static List<Setting> leaves(PositionKind kind, String name, MapNode parameter) {
    var leaves = new ArrayList<Setting>();
    if (kind == PositionKind.QUERY_PARAMETER && parameter.isTrue("allowEmptyValue")) {
      leaves.add(leave(SettingKind.EMPTY_VALUE, label(kind, name), parameter));
    }
    if (kind == PositionKind.QUERY_PARAMETER && parameter.isTrue("allowReserved")) {
      leaves.add(leave(SettingKind.RESERVED_CHARACTERS, label(kind, name), parameter));
    }
    return leaves;
  }

  private static Setting leave(SettingKind kind, String label, MapNode parameter) {
    return new Setting(kind, label, "allowed", parameter);
  }

  /** Header names are the same in upper and lower case (RFC 9110, section 5.1). */
  static String key(PositionKind kind, String name) {
    return kind == PositionKind.HEADER_PARAMETER ? name.toLowerCase(Locale.ROOT) : name;
  }

  static String label(PositionKind kind, String name) {
    return kind.id().replace('-', ' ') + " " + name;
  }

  /** The schema of a parameter or header: its own, or that of its only media type. */
  @Nullable Node schema(MapNode parameter) {
    MapNode content = openApi.refs().map(parameter.get("content"), "the content");
    if (content == null || content.size() == 0) {
      return parameter.get("schema");
    }
    MapNode mediaType = openApi.refs().map(content.value(0), "a media type");
    return mediaType == null ? null : mediaType.get("schema");
  }

  private static String name(MapNode parameter) {
    return String.valueOf(parameter.string("name"));
  }
}
