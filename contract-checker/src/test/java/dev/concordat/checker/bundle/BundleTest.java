package dev.concordat.checker.bundle;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.concordat.checker.model.Contract;
import dev.concordat.checker.parse.ContractReader;
import dev.concordat.checker.parse.ReadOptions;
import dev.concordat.checker.source.DirectoryFolder;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BundleTest {
  @TempDir Path folder;

  @Test
  void oneDocumentStaysAsItIs() throws Exception {
    byte[] content = "type: object # a comment\n".getBytes(UTF_8);
    Contract read = new ContractReader().read("pet.yaml", content, ReadOptions.DETECT);

    assertThat(Bundle.of(read, content)).isSameAs(content);
  }

  @Test
  void whatOtherFilesHoldIsPutWhereTheFormatKeepsIt() throws Exception {
    write(
        "api.yaml",
        """
        openapi: 3.0.3
        info: {title: Pets, version: 1.0.0}
        paths:
          /pets: {$ref: paths/pets.yaml}
        components:
          schemas:
            Pet: {type: string}
        """);
    write(
        "paths/pets.yaml",
        """
        get:
          parameters:
            - $ref: ../common.yaml#/parameters/Limit
          responses:
            '200':
              description: pets
              content:
                application/json:
                  schema:
                    type: array
                    items: {$ref: ../schemas/Pet.yaml}
            default: {$ref: ../common.yaml#/responses/Error}
        """);
    write(
        "schemas/Pet.yaml",
        """
        type: object
        properties:
          name: {$ref: '../api.yaml#/components/schemas/Pet'}
          parent: {$ref: Pet.yaml}
        """);
    write(
        "common.yaml",
        """
        parameters:
          Limit: {name: limit, in: query, schema: {type: integer}}
        responses:
          Error: {description: it failed}
        """);

    JsonNode bundle = bundle("api.yaml");

    assertThat(bundle.at("/paths/~1pets/get/parameters/0/$ref").asText())
        .isEqualTo("#/components/parameters/Limit");
    assertThat(
            bundle
                .at("/paths/~1pets/get/responses/200/content/application~1json/schema/items/$ref")
                .asText())
        .isEqualTo("#/components/schemas/Pet_1");
    assertThat(bundle.at("/components/schemas/Pet_1/properties/parent/$ref").asText())
        .isEqualTo("#/components/schemas/Pet_1");
    assertThat(bundle.at("/components/schemas/Pet_1/properties/name/$ref").asText())
        .isEqualTo("#/components/schemas/Pet");
    assertThat(bundle.at("/components/responses/Error/description").asText())
        .isEqualTo("it failed");
  }

  @Test
  void messagesOfAnEventContractGoToTheirShelves() throws Exception {
    write(
        "events.yaml",
        """
        asyncapi: 3.0.0
        info: {title: Orders, version: 1.0.0}
        channels:
          orders:
            address: orders
            messages:
              placed: {$ref: 'messages.yaml#/placed'}
        operations:
          announce:
            action: send
            channel: {$ref: '#/channels/orders'}
        """);
    write(
        "messages.yaml",
        """
        placed:
          payload: {$ref: order.json}
        """);
    write("order.json", "{\"type\": \"object\", \"properties\": {\"id\": {\"type\": \"string\"}}}");

    JsonNode bundle = bundle("events.yaml");

    assertThat(bundle.at("/channels/orders/messages/placed/$ref").asText())
        .isEqualTo("#/components/messages/placed");
    assertThat(bundle.at("/components/messages/placed/payload/$ref").asText())
        .isEqualTo("#/components/schemas/order");
  }

  @Test
  void schemasBesideASchemaBecomeItsDefinitions() throws Exception {
    write(
        "pet.json",
        "{\"$schema\": \"http://json-schema.org/draft-07/schema#\", \"properties\": {\"owner\": {\"$ref\": \"owner.json#/definitions/o\"}}}");
    write("owner.json", "{\"definitions\": {\"o\": {\"type\": \"string\"}}}");

    assertThat(bundle("pet.json").at("/definitions/o/type").asText()).isEqualTo("string");
  }

  @Test
  void aReferenceThatLeadsNowhereIsNamedWithItsPlace() throws Exception {
    write(
        "pet.json",
        "{\"properties\": {\"a\": {\"$ref\": \"owner.json\"}, \"b\": {\"$ref\": \"owner.json#/none\"}}}");
    write("owner.json", "{\"type\": \"string\"}");

    assertThatThrownBy(() -> bundle("pet.json"))
        .isInstanceOf(UnbundledException.class)
        .hasMessageContaining("'owner.json#/none' at ")
        .hasMessageContaining("pet.json:1:");
  }

  private JsonNode bundle(String file) throws Exception {
    byte[] content = Files.readAllBytes(folder.resolve(file));
    Contract read =
        new ContractReader().read(new DirectoryFolder(folder), file, content, ReadOptions.DETECT);
    return new ObjectMapper().readTree(Bundle.of(read, content));
  }

  private void write(String file, String text) throws Exception {
    Path path = folder.resolve(file);
    Files.createDirectories(path.getParent());
    Files.writeString(path, text);
  }
}
