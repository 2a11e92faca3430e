package dev.concordat.checker.parse;

import static dev.concordat.checker.parse.Surface.exchange;
import static dev.concordat.checker.parse.Surface.position;
import static org.assertj.core.api.Assertions.assertThat;

import dev.concordat.checker.model.Contract;
import dev.concordat.checker.model.Dialect;
import dev.concordat.checker.model.Direction;
import dev.concordat.checker.model.ExchangeKind;
import dev.concordat.checker.model.Format;
import dev.concordat.checker.model.Position;
import dev.concordat.checker.model.Schema;
import org.junit.jupiter.api.Test;

class OpenApiParserTest {
  private static final String HEAD = "openapi: 3.1.0\ninfo: {title: T, version: 1.0}\n";

  @Test
  void theDocumentSaysWhatItIs() throws Exception {
    Contract contract = Surface.resource("pets-3.0.yaml");

    assertThat(contract.format()).isEqualTo(Format.OPENAPI);
    assertThat(contract.formatVersion()).isEqualTo("3.0.3");
    assertThat(contract.title()).isEqualTo("Pets");
    assertThat(contract.version()).contains("1.0");
    assertThat(contract.diagnostics()).isEmpty();
  }

  @Test
  void everyOperationIsAnExchangeWithItsPositions() throws Exception {
    assertThat(Surface.lines(Surface.resource("pets-3.0.yaml")))
        .containsExactly(
            "operation GET /pets (listPets) [Alternative[scopes={key=[]}]]",
            "  query-parameter limit accepted {\"maximum\":50,\"type\":\"integer\"}",
            "  header-parameter x-trace accepted {\"type\":\"string\"}",
            "  query-parameter tags accepted {\"items\":{\"type\":\"string\"},\"type\":\"array\"}",
            "  response 200 emitted -",
            "    response-header x-total emitted {\"type\":\"integer\"}",
            "    media-type application/json emitted"
                + " {\"items\":{\"$ref\":\"#/definitions/Pet\"},\"type\":\"array\"}",
            "    media-type application/xml emitted"
                + " {\"items\":{\"$ref\":\"#/definitions/Pet\"},\"type\":\"array\"}",
            "operation POST /pets (addPet) [] deprecated",
            "  query-parameter limit accepted {\"maximum\":100,\"type\":\"integer\"}",
            "  header-parameter x-trace accepted {\"type\":\"string\"}",
            "  request-body body accepted required -",
            "    media-type application/json accepted {\"$ref\":\"#/definitions/Pet\"}",
            "  response 201 emitted -",
            "  response default emitted -",
            "    media-type application/json emitted {\"$ref\":\"#/definitions/Problem\"}",
            "    media-type application/xml emitted {\"$ref\":\"#/definitions/Problem\"}",
            "operation PUT /pets/{}/photo (-)"
                + " [Alternative[scopes={key=[], oauth=[write]}], Alternative[scopes={}]]",
            "  path-parameter 0 accepted required {\"type\":\"string\"}",
            "  request-body body accepted required -",
            "    media-type multipart/form-data accepted"
                + " {\"properties\":{\"caption\":{\"maxLength\":80,\"type\":\"string\"},"
                + "\"file\":{\"format\":\"binary\",\"type\":\"string\"}},"
                + "\"required\":[\"file\"],\"type\":\"object\"}",
            "  response 200 emitted -",
            "    media-type image/png emitted {\"format\":\"binary\",\"type\":\"string\"}");
  }

  @Test
  void swagger2AndOpenApi3OfTheSameApiAreTheSame() throws Exception {
    assertThat(Surface.lines(Surface.resource("pets-2.0.yaml")))
        .isEqualTo(Surface.lines(Surface.resource("pets-3.0.yaml")));
  }

  @Test
  void whatSwagger2SaysKeepsItsPlace() throws Exception {
    Contract contract = Surface.resource("pets-2.0.yaml");

    Position limit = position(contract, "GET /pets", "query parameter limit");
    assertThat(limit.node().pointer()).isEqualTo("/paths/~1pets/get/parameters/0");
    assertThat(limit.schema().map(Schema::dialect)).contains(Dialect.OPENAPI_2_0);
    assertThat(limit.schema().map(schema -> schema.location().line())).contains(23);
    Position photo = position(contract, "PUT /pets/{}/photo", "request body multipart/form-data");
    assertThat(photo.schema().map(s -> s.node().map("properties").get("caption").pointer()))
        .contains("/paths/~1pets~1{id}~1photo/put/parameters/2");
  }

  @Test
  void collectionFormatsAreStyles() throws Exception {
    Position tags =
        position(Surface.resource("pets-2.0.yaml"), "GET /pets", "query parameter tags");

    assertThat(tags.node().string("style")).isEqualTo("form");
    assertThat(tags.node().isTrue("explode")).isTrue();
  }

  @Test
  void labelsNameThingsAsTheyAreWritten() throws Exception {
    Contract contract = Surface.resource("pets-3.0.yaml");

    assertThat(exchange(contract, "PUT /pets/{}/photo").label()).isEqualTo("PUT /pets/{id}/photo");
    assertThat(position(contract, "PUT /pets/{}/photo", "path parameter id").key()).isEqualTo("0");
    assertThat(position(contract, "GET /pets", "header parameter X-Trace").key())
        .isEqualTo("x-trace");
    assertThat(position(contract, "GET /pets", "response 200 header X-Total").key())
        .isEqualTo("x-total");
  }

  @Test
  void callbacksGoTheOtherWay() throws Exception {
    Contract contract =
        Surface.read(
            HEAD
                + """
                paths:
                  /subscriptions/{id}:
                    post:
                      responses: {}
                      callbacks:
                        onEvent:
                          '{$request.body#/url}':
                            post:
                              requestBody: {content: {application/json: {schema: {type: object}}}}
                              responses: {204: {description: taken}}
                """);

    String key = "POST callback onEvent {$request.body#/url} of POST /subscriptions/{}";
    assertThat(exchange(contract, key).kind()).isEqualTo(ExchangeKind.CALLBACK);
    assertThat(exchange(contract, key).label())
        .isEqualTo("POST callback onEvent {$request.body#/url} of POST /subscriptions/{id}");
    assertThat(position(contract, key, "request body application/json").direction())
        .isEqualTo(Direction.EMITTED);
    assertThat(position(contract, key, "response 204").direction()).isEqualTo(Direction.ACCEPTED);
  }

  @Test
  void webhooksGoTheOtherWay() throws Exception {
    Contract contract =
        Surface.read(HEAD + "webhooks:\n  newPet:\n    post: {responses: {200: {}}}\n");

    assertThat(exchange(contract, "POST webhook newPet").kind()).isEqualTo(ExchangeKind.WEBHOOK);
    assertThat(position(contract, "POST webhook newPet", "response 200").direction())
        .isEqualTo(Direction.ACCEPTED);
  }

  @Test
  void aParameterMayHaveContent() throws Exception {
    Contract contract =
        Surface.read(
            HEAD
                + """
                paths:
                  /a:
                    get:
                      parameters:
                        - name: filter
                          in: query
                          content: {application/json: {schema: {type: object}}}
                      responses: {}
                """);

    assertThat(position(contract, "GET /a", "query parameter filter").schema())
        .map(schema -> schema.node().string("type"))
        .contains("object");
  }

  @Test
  void aPathItemMayExtendAnother() throws Exception {
    Contract contract =
        Surface.read(
            HEAD
                + """
                paths:
                  /a:
                    $ref: '#/components/pathItems/shared'
                    post: {operationId: own, responses: {}}
                components:
                  pathItems:
                    shared:
                      get: {responses: {}}
                      post: {operationId: shared, responses: {}}
                """);

    assertThat(Surface.keys(contract)).containsExactly("GET /a", "POST /a");
    assertThat(exchange(contract, "POST /a").operationId()).contains("own");
  }

  @Test
  void headersThatOpenApi3DescribesElsewhereAreNoParameters() throws Exception {
    Contract contract =
        Surface.read(
            HEAD
                + """
                paths:
                  /a:
                    get:
                      parameters: [{name: Accept, in: header, schema: {}}]
                      responses: {200: {headers: {content-type: {schema: {}}}}}
                """);

    assertThat(exchange(contract, "GET /a").positions()).hasSize(1);
    assertThat(position(contract, "GET /a", "response 200").children()).isEmpty();
  }

  @Test
  void mediaTypesPairWhateverTheirCaseAndCharset() throws Exception {
    Contract contract =
        Surface.read(
            HEAD
                + """
                paths:
                  /a:
                    get: {responses: {2xx: {content: {'Application/JSON; charset=UTF-8': {}}}}}
                """);

    Position response = position(contract, "GET /a", "response 2XX");
    assertThat(response.children()).extracting(Position::key).containsExactly("application/json");
  }

  @Test
  void mediaTypesThatOnlyDifferInTheirCharsetAreBothRead() throws Exception {
    Contract contract =
        Surface.read(
            HEAD
                + """
                paths:
                  /a:
                    get:
                      responses: {200: {content: {a/b: {}, a/b;charset=utf-8: {}}}}
                """);

    assertThat(position(contract, "GET /a", "response 200").children())
        .extracting(Position::key)
        .containsExactly("a/b", "a/b;charset=utf-8");
  }

  @Test
  void anOperationsHeaderReplacesThatOfItsPathWhateverItsCase() throws Exception {
    Contract contract =
        Surface.read(
            HEAD
                + """
                paths:
                  /a:
                    parameters: [{name: X-Trace, in: header, schema: {type: string}}]
                    get:
                      parameters: [{name: x-trace, in: header, required: true, schema: {}}]
                      responses: {}
                """);

    assertThat(exchange(contract, "GET /a").positions())
        .singleElement()
        .satisfies(header -> assertThat(header.required()).isTrue());
  }

  @Test
  void theDialectIsTheOneThatTheDocumentNames() throws Exception {
    Contract contract =
        Surface.read(
            HEAD
                + """
                jsonSchemaDialect: https://json-schema.org/draft/2020-12/schema
                paths:
                  /a:
                    get:
                      parameters:
                        - {name: a, in: query, schema: {type: string}}
                        - name: b
                          in: query
                          schema: {$schema: 'http://json-schema.org/draft-07/schema#'}
                        - {name: c, in: query, schema: {$schema: 'https://example.com/mine'}}
                      responses: {}
                """);

    assertThat(exchange(contract, "GET /a").positions())
        .extracting(position -> position.schema().orElseThrow().dialect())
        .containsExactly(Dialect.DRAFT_2020_12, Dialect.DRAFT_07, Dialect.DRAFT_2020_12);
    assertThat(Surface.problems(contract))
        .containsExactly(
            "WARNING 12 /paths/~1a/get/parameters/2/schema $schema names"
                + " 'https://example.com/mine', which is no dialect known here; read as 2020-12");
  }

  @Test
  void twoPathsThatMeanTheSameAreToldAndTheFirstIsRead() throws Exception {
    Contract contract =
        Surface.read(
            HEAD
                + """
                paths:
                  /a/{x}: {get: {operationId: first, responses: {}}}
                  /a/{y}: {get: {operationId: second, responses: {}}}
                """);

    assertThat(exchange(contract, "GET /a/{}").operationId()).contains("first");
    assertThat(Surface.problems(contract))
        .containsExactly(
            "ERROR 5 /paths/~1a~1{y}/get 'GET /a/{y}' is the same exchange as 'GET /a/{x}' in line"
                + " 4; only that one is read");
  }

  @Test
  void partsOfTheWrongTypeAreToldAndTheRestIsRead() throws Exception {
    Contract contract =
        Surface.read(
            HEAD
                + """
                paths:
                  /a: 1
                  /b:
                    get:
                      parameters: [{name: x}, 7, {name: y, in: body}, {name: z, in: query}]
                      responses: []
                """);

    assertThat(Surface.keys(contract)).containsExactly("GET /b");
    assertThat(exchange(contract, "GET /b").positions())
        .extracting(Position::key)
        .containsExactly("z");
    assertThat(Surface.problems(contract))
        .containsExactly(
            "ERROR 4 /paths/~1a expected a path item here: an object",
            "ERROR 7 /paths/~1b/get/parameters/0 a parameter needs 'name' and 'in'; it is left out",
            "ERROR 7 /paths/~1b/get/parameters/1 expected a parameter here: an object",
            "ERROR 7 /paths/~1b/get/parameters/2 expected a parameter in 'path', 'query', 'header'"
                + " or 'cookie', found 'body'",
            "ERROR 8 /paths/~1b/get/responses expected the responses here: an object");
  }

  @Test
  void openApi32IsReadAs31WithAWarning() throws Exception {
    Contract contract = Surface.read("openapi: 3.2.0\npaths: {/a: {query: {responses: {}}}}");

    assertThat(Surface.keys(contract)).containsExactly("QUERY /a");
    assertThat(Surface.problems(contract)).singleElement().asString().startsWith("WARNING 1");
  }

  @Test
  void versionsFromAnotherWorldAreRefused() {
    assertThat(Refusals.refusal("openapi: 4.0.0\npaths: {}").toString())
        .isEqualTo(
            "contract:1:1: expected OpenAPI 2.0, 3.0, 3.1 or 3.2, found openapi: 4.0.0 (at"
                + " /openapi)");
    assertThat(Refusals.refusal("swagger: '1.2'").message()).contains("found swagger: 1.2");
  }
}
