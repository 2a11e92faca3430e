package dev.concordat.checker.schema;

import com.fasterxml.jackson.databind.JsonNode;
import dev.concordat.checker.model.Schema;
import dev.concordat.checker.source.MapNode;
import dev.concordat.checker.source.Node;
import java.util.List;

/**
 * How a payload says which branch it is meant for (OpenAPI 3.1, section 4.8.25).
 *
 * @param property empty where there is none
 */
record Discriminator(String property, Node holder) {

  static Discriminator of(Schema schema) {
    MapNode discriminator = schema.node().map("discriminator");
    String property = discriminator == null ? null : discriminator.string("propertyName");
    return new Discriminator(property == null ? "" : property, schema.node());
  }

  /** The branch that the value names; none when it names none, or none of these. */
  List<Form> branch(List<Form> forms, JsonNode value) {
    JsonNode tag = property.isEmpty() ? null : value.get(property);
    if (tag == null || !tag.isTextual()) {
      return List.of();
    }
    String target = target(tag.textValue());
    return forms.stream().filter(form -> form.name().endsWith(target)).limit(1).toList();
  }

  /** A mapping leads to a reference or to a name; without one the tag is the name. */
  private String target(String tag) {
    MapNode discriminator = holder.map("discriminator");
    MapNode mapping = discriminator == null ? null : discriminator.map("mapping");
    String mapped = mapping == null ? null : mapping.string(tag);
    String name = mapped == null ? tag : mapped;
    return "/" + name.substring(name.lastIndexOf('/') + 1);
  }
}
