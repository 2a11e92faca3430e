package dev.concordat.checker.diff;

import dev.concordat.checker.diff.PayloadDiff.Schemas;
import dev.concordat.checker.model.Position;
import dev.concordat.checker.model.Schema;
import dev.concordat.checker.schema.Anchors;
import dev.concordat.checker.schema.Answer;
import dev.concordat.checker.schema.References;
import dev.concordat.checker.source.MapNode;
import dev.concordat.checker.source.Node;
import dev.concordat.checker.source.Nodes;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The schemas of parameters and headers as texts meet them. A list or an object is written as texts
 * too, one for each item or property (OpenAPI 3.1, section 4.8.12.4); what is inside of these has
 * no defined form and stays as it is.
 */
final class ParameterText {
  private final Anchors anchors;
  private final TextValue values;

  /** What became of a schema beside another, so that all places that share them share it. */
  private final Map<Node, Map<Node, Schema>> known = new IdentityHashMap<>();

  ParameterText(Anchors anchors) {
    this.anchors = anchors;
    this.values = new TextValue(anchors);
  }

  /** Both schemas as texts; a reader of lists may take a value alone. */
  Schemas of(Compatibility kernel, Schemas schemas) {
    if (isDocument(schemas.then()) || isDocument(schemas.now())) {
      return schemas;
    }
    Schema was = beside(schemas.before(), schemas.after());
    Schema is = beside(schemas.after(), schemas.before());
    Position reader = kernel.oldWrites() ? schemas.now() : schemas.then();
    String style = ParameterStyle.of(reader, anchors);
    if (kernel.oldWrites() && values.isListOfOne(was, is, style)) {
      Schema either = values.orOnlyItem(is);
      is = kernel.forward(was, either) instanceof Answer.Contained ? either : is;
    } else if (!kernel.oldWrites() && values.isListOfOne(is, was, style)) {
      Schema either = values.orOnlyItem(was);
      was = kernel.forward(either, is) instanceof Answer.Contained ? either : was;
    }
    return new Schemas(schemas.then(), schemas.now(), was, is);
  }

  /** True for a parameter that holds a document of its own, such as JSON. */
  private boolean isDocument(Position position) {
    return ParameterStyle.isContent(ParameterStyle.of(position, anchors));
  }

  private Schema beside(Schema schema, Schema other) {
    return known
        .computeIfAbsent(schema.node(), node -> new IdentityHashMap<>())
        .computeIfAbsent(other.node(), node -> open(schema, other));
  }

  private Schema open(Schema schema, Schema other) {
    Schema own = References.followed(schema, anchors);
    Schema its = References.followed(other, anchors);
    Map<String, Node> parts = new LinkedHashMap<>();
    if (own.node() instanceof MapNode map) {
      part(map.get("items"), own, its.node().get("items"), its, "items", parts);
      properties(map, own, its, parts);
    }
    return parts.isEmpty()
        ? values.of(schema, other)
        : own.at(Nodes.with((MapNode) own.node(), parts));
  }

  private void properties(MapNode map, Schema own, Schema its, Map<String, Node> parts) {
    MapNode mine = map.map("properties");
    MapNode theirs = its.node().map("properties");
    Map<String, Node> changed = new LinkedHashMap<>();
    for (int i = 0; mine != null && theirs != null && i < mine.size(); i++) {
      part(mine.value(i), own, theirs.get(mine.name(i)), its, mine.name(i), changed);
    }
    if (mine != null && !changed.isEmpty()) {
      parts.put("properties", Nodes.with(mine, changed));
    }
  }

  /** Keeps the part as a text, when that is another schema. */
  private void part(
      @Nullable Node mine,
      Schema own,
      @Nullable Node theirs,
      Schema its,
      String name,
      Map<String, Node> changed) {
    if (mine != null && theirs != null) {
      Node text = values.of(own.at(mine), its.at(theirs)).node();
      if (text != References.followed(own.at(mine), anchors).node() && text != mine) {
        changed.put(name, text);
      }
    }
  }
}
