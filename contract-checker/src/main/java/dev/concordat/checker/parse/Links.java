package dev.concordat.checker.parse;

import dev.concordat.checker.model.Setting;
import dev.concordat.checker.model.SettingKind;
import dev.concordat.checker.source.CanonicalForm;
import dev.concordat.checker.source.MapNode;
import dev.concordat.checker.source.Node;
import dev.concordat.checker.source.Nodes;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads where responses lead next (OpenAPI 3.1, section 4.8.20). */
final class Links {
  private static final List<String> MEANING =
      List.of("operationId", "operationRef", "parameters", "requestBody", "server");

  private final OpenApiDocument openApi;

  Links(OpenApiDocument openApi) {
    this.openApi = openApi;
  }

  List<Setting> of(MapNode response) {
    MapNode byName = openApi.refs().map(response.get("links"), "the links");
    var links = new ArrayList<Setting>();
    for (int i = 0; byName != null && i < byName.size(); i++) {
      MapNode link = openApi.refs().map(byName.value(i), "a link");
      if (link != null && !OpenApiParser.isExtension(byName.name(i))) {
        links.add(new Setting(SettingKind.LINK, byName.name(i), meaning(link), link));
      }
    }
    return links;
  }

  /** What decides where it leads; a description does not. */
  private static String meaning(MapNode link) {
    Map<String, Node> members = new LinkedHashMap<>();
    for (String name : MEANING) {
      Node value = link.get(name);
      if (value != null) {
        members.put(name, value);
      }
    }
    return CanonicalForm.of(Nodes.map(members));
  }
}
