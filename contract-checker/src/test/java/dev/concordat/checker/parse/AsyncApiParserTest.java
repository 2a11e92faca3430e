package dev.concordat.checker.parse;

import static dev.concordat.checker.parse.Surface.exchange;
import static dev.concordat.checker.parse.Surface.position;
import static org.assertj.core.api.Assertions.assertThat;

import dev.concordat.checker.model.Contract;
import dev.concordat.checker.model.Dialect;
import dev.concordat.checker.model.Direction;
import dev.concordat.checker.model.Position;
import dev.concordat.checker.model.Schema;
import org.junit.jupiter.api.Test;

class AsyncApiParserTest {
  private static final String V3 = "asyncapi: 3.0.0\ninfo: {title: T, version: 1.0.0}\n";
  private static final String V2 = "asyncapi: 2.6.0\ninfo: {title: T, version: 1.0.0}\n";

  @Test
  void everyChannelOperationIsAnExchangeFromTheOwnersView() throws Exception {
    assertThat(Surface.lines(Surface.resource("lamps-2.6.yaml")))
        .containsExactly(
            "channel-operation receive lamps.{}.measured (receiveMeasure)"
                + " [Alternative[scopes={sasl=[]}]]",
            "  path-parameter 0 accepted required {\"enum\":[\"a\",\"b\"],\"type\":\"string\"}",
            "  message measured accepted -",
            "    message-headers headers accepted {\"properties\":{\"at\":{\"type\":\"string\"},"
                + "\"trace\":{\"type\":\"string\"}},\"type\":\"object\"}",
            "    message-payload payload accepted required {\"$ref\":\"#/components/schemas/Measure\"}",
            "channel-operation send lamps.commands (sendCommand)"
                + " [Alternative[scopes={oauth=[lamps:write]}]]",
            "  message turn emitted -",
            "    message-payload payload emitted required {\"properties\":{\"command\":"
                + "{\"enum\":[\"on\",\"off\"]}},\"type\":\"object\"}",
            "  message dim emitted -",
            "    message-payload payload emitted required {\"type\":\"integer\"}");
  }

  @Test
  void version2AndVersion3OfTheSameApplicationAreTheSame() throws Exception {
    assertThat(Surface.lines(Surface.resource("lamps-3.0.yaml")))
        .isEqualTo(Surface.lines(Surface.resource("lamps-2.6.yaml")));
    assertThat(Surface.resource("lamps-2.6.yaml").diagnostics()).isEmpty();
    assertThat(Surface.resource("lamps-3.0.yaml").diagnostics()).isEmpty();
  }

  @Test
  void aMessageHasTheContentTypeOfTheDocumentUnlessItSaysOtherwise() throws Exception {
    Contract contract = Surface.resource("lamps-3.0.yaml");

    assertThat(
            position(contract, "send lamps.commands", "message turn").node().string("contentType"))
        .isEqualTo("application/json");
    assertThat(
            position(contract, "send lamps.commands", "message dim").node().string("contentType"))
        .isEqualTo("application/cbor");
  }

  @Test
  void aTraitPatchesItsMessageInVersion2AndYieldsInVersion3() throws Exception {
    String parts =
        """
        components:
          messages:
            m:
              headers: {type: object, title: own}
              traits: [{headers: {title: trait, properties: {a: {}}}}]
        """;
    Contract old =
        Surface.read(
            V2
                + "channels: {c: {publish: {message: {$ref: '#/components/messages/m'}}}}\n"
                + parts);
    Contract now =
        Surface.read(
            V3
                + """
                channels: {c: {address: c, messages: {m: {$ref: '#/components/messages/m'}}}}
                operations: {o: {action: receive, channel: {$ref: '#/channels/c'}}}
                """
                + parts);

    assertThat(headers(old).node().string("title")).isEqualTo("trait");
    assertThat(headers(now).node().string("title")).isEqualTo("own");
    assertThat(headers(now).node().map("properties").has("a")).isTrue();
    assertThat(headers(now).node().pointer()).isEqualTo("/components/messages/m/headers");
  }

  private static Schema headers(Contract contract) {
    return position(contract, "receive c", "message m headers").schema().orElseThrow();
  }

  @Test
  void repliesGoTheOtherWay() throws Exception {
    Contract contract =
        Surface.read(
            V3
                + """
                channels:
                  ask: {address: ask, messages: {question: {payload: {type: string}}}}
                  answers: {address: null, messages: {answer: {payload: {type: string}}}}
                operations:
                  o:
                    action: receive
                    channel: {$ref: '#/channels/ask'}
                    reply: {channel: {$ref: '#/channels/answers'}}
                """);

    Position reply = position(contract, "receive ask", "reply message answer payload");
    assertThat(reply.direction()).isEqualTo(Direction.EMITTED);
    assertThat(contract.diagnostics()).isEmpty();
  }

  @Test
  void operationsThatDoTheSameWithOneChannelAreOneExchange() throws Exception {
    Contract contract =
        Surface.read(
            V3
                + """
                channels: {c: {address: c, messages: {m: {payload: {}}, n: {payload: {}}}}}
                operations:
                  first:
                    action: send
                    channel: {$ref: '#/channels/c'}
                    messages: [{$ref: '#/channels/c/messages/m'}]
                  second:
                    action: send
                    channel: {$ref: '#/channels/c'}
                    messages: [{$ref: '#/channels/c/messages/n'}]
                """);

    assertThat(exchange(contract, "send c").positions())
        .extracting(Position::key)
        .containsExactly("m", "n");
    assertThat(exchange(contract, "send c").operationId()).contains("first");
  }

  @Test
  void aChannelWithoutOperationsIsTold() throws Exception {
    Contract contract = Surface.read(V3 + "channels: {c: {address: c}}\n");

    assertThat(Surface.problems(contract))
        .containsExactly(
            "WARNING 3 /channels/c no operation sends or receives on the channel 'c'; it is only"
                + " compared as a text");
  }

  @Test
  void payloadsThatAreNoJsonSchemaAreToldAndComparedAsTexts() throws Exception {
    Contract contract =
        Surface.read(
            V2
                + """
                channels:
                  c:
                    publish:
                      message:
                        schemaFormat: application/vnd.apache.avro;version=1.9.0
                        payload: {type: record, name: R, fields: []}
                """);

    assertThat(position(contract, "receive c", "message message payload").schema()).isEmpty();
    assertThat(Surface.problems(contract))
        .containsExactly(
            "WARNING 8 /channels/c/publish/message/payload this schema is only compared as a text: its format"
                + " 'application/vnd.apache.avro;version=1.9.0' is no JSON Schema");
  }

  @Test
  void theSchemaFormatNamesTheDialect() {
    assertThat(SchemaFormats.dialect("application/vnd.aai.asyncapi+yaml;version=2.6.0"))
        .contains(Dialect.DRAFT_07);
    assertThat(SchemaFormats.dialect("application/schema+json; version=2020-12"))
        .contains(Dialect.DRAFT_2020_12);
    assertThat(SchemaFormats.dialect("application/vnd.oai.openapi+json;version=3.0.0"))
        .contains(Dialect.OPENAPI_3_0);
    assertThat(SchemaFormats.dialect("application/raml+yaml;version=1.0")).isEmpty();
  }

  @Test
  void messagesWithoutNamesAreToldApart() throws Exception {
    Contract contract =
        Surface.read(
            V2
                + "channels: {c: {publish: {message: {oneOf: [{payload: {}}, {payload: {}},"
                + " {name: n, payload: {}}, {messageId: id, name: n}]}}}}\n");

    assertThat(exchange(contract, "receive c").positions())
        .extracting(Position::key)
        .containsExactly("message", "message 2", "n", "id");
  }

  @Test
  void headersMustBeSentWhenOneOfThemMust() throws Exception {
    Contract contract =
        Surface.read(
            V2
                + "channels: {c: {publish: {message: {headers: {type: object, required: [a]}}},"
                + " subscribe: {message: {headers: {type: object}}}}}\n");

    assertThat(position(contract, "receive c", "message message headers").required()).isTrue();
    assertThat(position(contract, "send c", "message message headers").required()).isFalse();
  }

  @Test
  void whatAClientSendsToConnectIsPartOfTheContract() throws Exception {
    Contract contract =
        Surface.read(
            V3
                + """
                channels:
                  c:
                    address: /c
                    bindings:
                      ws:
                        query: {type: object, required: [room], properties: {room: {type: string}}}
                        headers: {type: object, properties: {X-Trace: {type: string}}}
                operations: {o: {action: send, channel: {$ref: '#/channels/c'}}}
                """);

    assertThat(Surface.lines(contract))
        .containsExactly(
            "channel-operation send /c (o) []",
            "  query-parameter room accepted required {\"type\":\"string\"}",
            "  header-parameter x-trace accepted {\"type\":\"string\"}");
  }

  @Test
  void theKeyOfAKafkaRecordIsPartOfItsMessage() throws Exception {
    Contract contract =
        Surface.read(
            V2
                + "channels: {c: {subscribe: {message: {name: m,"
                + " bindings: {kafka: {key: {type: string}}}}}}}\n");

    assertThat(position(contract, "send c", "message m Kafka key").schema())
        .map(schema -> schema.node().string("type"))
        .contains("string");
  }

  @Test
  void versionsFromAnotherWorldAreRefused() {
    assertThat(Refusals.refusal("asyncapi: 1.2.0\ntopics: {}").toString())
        .isEqualTo(
            "contract:1:1: expected AsyncAPI 2.0 to 2.6, 3.0 or 3.1, found asyncapi: 1.2.0 (at"
                + " /asyncapi)");
  }
}
