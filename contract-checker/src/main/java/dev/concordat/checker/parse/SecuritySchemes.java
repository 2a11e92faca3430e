package dev.concordat.checker.parse;

import dev.concordat.checker.model.Security;
import dev.concordat.checker.model.SecurityScheme;
import dev.concordat.checker.model.SecurityScheme.Flow;
import dev.concordat.checker.source.MapNode;
import dev.concordat.checker.source.Node;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads what the security schemes of a document are; Swagger 2.0 in the words of 3.0. */
final class SecuritySchemes {
  private static final List<String> URLS =
      List.of("authorizationUrl", "tokenUrl", "refreshUrl", "deviceAuthorizationUrl");

  private static final Map<String, String> FLOWS_OF_2_0 =
      Map.of("accessCode", "authorizationCode", "application", "clientCredentials");

  private final RefResolver refs;
  private final Problems problems;
  private final @Nullable MapNode declared;
  private final Map<String, Optional<SecurityScheme>> read = new HashMap<>();

  SecuritySchemes(Node root, RefResolver refs, Problems problems) {
    this.refs = refs;
    this.problems = problems;
    MapNode components = root.map("components");
    Node schemes =
        components == null ? root.get("securityDefinitions") : components.get("securitySchemes");
    this.declared = refs.map(schemes, "the security schemes");
  }

  /** The requirements with what their schemes are. */
  Security define(Security security) {
    Map<String, SecurityScheme> schemes = new LinkedHashMap<>();
    for (String name : security.names()) {
      Optional<SecurityScheme> scheme = read.computeIfAbsent(name, this::scheme);
      scheme.ifPresent(known -> schemes.put(name, known));
      if (scheme.isEmpty()) {
        problems.warning(
            security.node(), "the security scheme '%s' is not defined".formatted(Excerpt.of(name)));
      }
    }
    return new Security(security.alternatives(), schemes, security.node());
  }

  private Optional<SecurityScheme> scheme(String name) {
    Node node = declared == null ? null : declared.get(name);
    return Optional.ofNullable(refs.map(node, "a security scheme")).map(map -> read(name, map));
  }

  SecurityScheme read(String name, MapNode scheme) {
    return new SecurityScheme(
        name,
        credentials(scheme),
        flows(scheme),
        Optional.ofNullable(scheme.string("openIdConnectUrl")),
        scheme);
  }

  private static String credentials(MapNode scheme) {
    String type = String.valueOf(scheme.string("type"));
    return switch (type) {
      case "basic" -> "http basic";
      case "http" -> "http " + text(scheme, "scheme").toLowerCase(Locale.ROOT);
      case "apiKey", "httpApiKey" -> key(type, scheme);
      default -> type;
    };
  }

  /** Header names are the same in upper and lower case (RFC 9110, section 5.1). */
  private static String key(String type, MapNode scheme) {
    String in = text(scheme, "in");
    String name = text(scheme, "name");
    String key = in.equals("header") ? name.toLowerCase(Locale.ROOT) : name;
    return "%s in %s %s".formatted(type, in, key).strip();
  }

  private List<Flow> flows(MapNode scheme) {
    if (scheme.get("flow") != null) {
      String flow = text(scheme, "flow");
      return List.of(flow(FLOWS_OF_2_0.getOrDefault(flow, flow), scheme));
    }
    MapNode byName = refs.map(scheme.get("flows"), "the flows");
    List<Flow> flows = new ArrayList<>();
    for (int i = 0; byName != null && i < byName.size(); i++) {
      if (!OpenApiParser.isExtension(byName.name(i)) && byName.value(i) instanceof MapNode flow) {
        flows.add(flow(byName.name(i), flow));
      }
    }
    return flows;
  }

  private static Flow flow(String name, MapNode flow) {
    Map<String, String> urls = new LinkedHashMap<>();
    for (String url : URLS) {
      Optional.ofNullable(flow.string(url)).ifPresent(text -> urls.put(url, text));
    }
    return new Flow(name, urls, scopes(flow), flow);
  }

  /** AsyncAPI 3 calls them {@code availableScopes}; {@code scopes} is a list of the needed ones. */
  private static Set<String> scopes(MapNode flow) {
    MapNode scopes = flow.map("availableScopes");
    scopes = scopes == null ? flow.map("scopes") : scopes;
    return scopes == null ? Set.of() : Set.copyOf(scopes.names());
  }

  private static String text(MapNode scheme, String member) {
    String text = scheme.string(member);
    return text == null ? "" : text;
  }
}
