package dev.concordat.checker.files;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A contract of one file, spread over many: each shared part and each path in a file of its own.
 */
final class SplitContract {
  static final String ENTRY = "contract.json";

  /** Found by name in the document that a contract begins with. */
  private static final Set<String> NAMED = Set.of("securitySchemes");

  private final ObjectMapper json =
      JsonMapper.builder().enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN).build();
  private final Map<String, JsonNode> files = new LinkedHashMap<>();

  /** Where a pointer of the one file leads now: longest pointers first. */
  private final Map<String, String> moved = new LinkedHashMap<>();

  private SplitContract() {}

  /** The content of each file, by its path. */
  static Map<String, byte[]> of(JsonNode whole) throws JsonProcessingException {
    var split = new SplitContract();
    JsonNode entry = whole.deepCopy();
    split.files.put(ENTRY, entry);
    split.moveAll(entry.path("components"), "/components");
    split.move(entry.path("definitions"), "/definitions");
    split.move(entry.path("$defs"), "/$defs");
    split.move(entry.path("paths"), "/paths");
    Map<String, byte[]> contents = new LinkedHashMap<>();
    for (Map.Entry<String, JsonNode> file : split.files.entrySet()) {
      split.rewrite(file.getValue(), file.getKey());
      contents.put(file.getKey(), split.json.writeValueAsBytes(file.getValue()));
    }
    return contents;
  }

  private void moveAll(JsonNode components, String pointer) {
    components
        .properties()
        .forEach(
            kind -> {
              if (!NAMED.contains(kind.getKey())) {
                move(kind.getValue(), pointer + "/" + escaped(kind.getKey()));
              }
            });
  }

  private void move(JsonNode holder, String pointer) {
    if (!(holder instanceof ObjectNode object)) {
      return;
    }
    List<String> names = new ArrayList<>();
    object.fieldNames().forEachRemaining(names::add);
    for (String name : names) {
      if (!name.startsWith("x-") && object.get(name).isObject()) {
        String kind = pointer.substring(pointer.lastIndexOf('/') + 1);
        String file = "parts of it/" + kind + "/" + fileName(name);
        String old = pointer + "/" + escaped(name);
        files.put(file, object.get(name));
        moved.put(old, file);
        object.set(name, json.createObjectNode().put("$ref", "#" + old));
      }
    }
  }

  private static String fileName(String name) {
    String plain = name.replace('/', '-').replace('{', '(').replace('}', ')');
    return (plain.length() > 100 ? plain.substring(0, 80) + plain.hashCode() : plain) + ".json";
  }

  private void rewrite(JsonNode node, String file) {
    if (node.path("$ref").isTextual() && node.path("$ref").textValue().startsWith("#")) {
      ((ObjectNode) node).set("$ref", TextNode.valueOf(link(node.get("$ref").textValue(), file)));
    }
    node.forEach(child -> rewrite(child, file));
  }

  private String link(String reference, String file) {
    String up = file.equals(ENTRY) ? "" : "../../";
    String pointer = reference.substring(1);
    for (String end = pointer; end.contains("/"); end = end.substring(0, end.lastIndexOf('/'))) {
      String target = moved.get(end);
      if (target != null) {
        String rest = pointer.substring(end.length());
        return up + encoded(target) + (rest.isEmpty() ? "" : "#" + rest);
      }
    }
    return file.equals(ENTRY) ? reference : up + ENTRY + reference;
  }

  private static String encoded(String path) {
    return URLEncoder.encode(path, StandardCharsets.UTF_8).replace("+", "%20").replace("%2F", "/");
  }

  private static String escaped(String name) {
    return name.replace("~", "~0").replace("/", "~1");
  }
}
