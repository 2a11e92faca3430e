package dev.concordat.registry.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Examples are read before anything else, so they have to be what the server takes. */
class ApiExamplesTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final List<Example> examples = new ArrayList<>();
  private JsonNode document;

  @Test
  void everyExampleIsWhatItsSchemaSays() throws Exception {
    document = new ObjectMapper(new YAMLFactory()).readTree(ApiDescription.read());
    gather(document, "");
    assertThat(examples).hasSizeGreaterThan(10);
    for (Example example : examples) {
      assertThat(problems(example.schema(), example.value())).as(example.place()).isEmpty();
    }
  }

  @Test
  void aWrongExampleWouldBeSeen() throws Exception {
    document = new ObjectMapper(new YAMLFactory()).readTree(ApiDescription.read());
    JsonNode team = JSON.readTree("{\"$ref\":\"#/components/schemas/TokenRequest\"}");
    assertThat(problems(team, JSON.readTree("{\"days\":\"many\"}"))).hasSize(2);
  }

  private void gather(JsonNode node, String place) {
    JsonNode schema = node.has("schema") ? node.path("schema") : node;
    if (node.has("example") && (node.has("schema") || node.has("type"))) {
      examples.add(new Example(place, schema, node.path("example")));
    }
    if (node.has("schema")) {
      node.path("examples")
          .fields()
          .forEachRemaining(
              example ->
                  examples.add(new Example(place, schema, example.getValue().path("value"))));
    }
    if (node.isArray()) {
      for (int i = 0; i < node.size(); i++) {
        gather(node.get(i), place + "/" + i);
      }
    }
    node.fields()
        .forEachRemaining(
            member -> gather(member.getValue(), place + "/" + member.getKey().replace("/", "~1")));
  }

  private List<String> problems(JsonNode schema, JsonNode value) {
    ObjectNode whole = JSON.createObjectNode();
    whole.put("$schema", "https://json-schema.org/draft/2020-12/schema");
    whole.set("components", document.path("components"));
    whole.putArray("allOf").add(schema);
    return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
        .getSchema(whole.toString(), InputFormat.JSON)
        .validate(value.toString(), InputFormat.JSON)
        .stream()
        .map(Object::toString)
        .toList();
  }

  private record Example(String place, JsonNode schema, JsonNode value) {}
}
