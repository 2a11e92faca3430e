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
import java.util.Optional;

/** Reads how the parts of a form are written (OpenAPI 3.1, section 4.8.15). */
final class Encodings {
  private static final String CONTENT_TYPE = "contentType";
  private static final String FORM = "form";

  private final OpenApiDocument openApi;

  Encodings(OpenApiDocument openApi) {
    this.openApi = openApi;
  }

  /** The encodings of a media type; those that say nothing are left out. */
  List<Setting> of(String mediaType, MapNode holder) {
    MapNode byPart =
        MediaTypes.isForm(mediaType)
            ? openApi.refs().map(holder.get("encoding"), "the encodings")
            : null;
    List<Setting> encodings = new ArrayList<>();
    for (int i = 0; byPart != null && i < byPart.size(); i++) {
      MapNode encoding = openApi.refs().map(byPart.value(i), "an encoding");
      if (encoding != null) {
        Map<String, Node> meaning = meaning(encoding);
        if (!meaning.isEmpty()) {
          encodings.add(
              new Setting(
                  SettingKind.ENCODING,
                  byPart.name(i),
                  CanonicalForm.of(Nodes.map(meaning)),
                  encoding));
        }
      }
    }
    return encodings;
  }

  private Map<String, Node> meaning(MapNode encoding) {
    Map<String, Node> members = new LinkedHashMap<>();
    String type = encoding.string(CONTENT_TYPE);
    if (type != null) {
      members.put(CONTENT_TYPE, Nodes.string(MediaTypes.keys(type)));
    }
    style(encoding, members);
    if (encoding.isTrue("allowReserved")) {
      members.put("allowReserved", Nodes.bool(true));
    }
    MapNode headers = openApi.refs().map(encoding.get("headers"), "the headers");
    if (headers != null && headers.size() > 0) {
      members.put("headers", headers);
    }
    return members;
  }

  /** {@code form}, exploded, is what goes without saying. */
  private static void style(MapNode encoding, Map<String, Node> members) {
    String style = Optional.ofNullable(encoding.string("style")).orElse(FORM);
    boolean form = style.equals(FORM);
    boolean exploded = encoding.get("explode") == null ? form : encoding.isTrue("explode");
    if (!form) {
      members.put("style", Nodes.string(style));
    }
    if (exploded != form) {
      members.put("explode", Nodes.bool(exploded));
    }
  }
}
