package dev.concordat.checker.parse;

import static dev.concordat.checker.parse.Surface.exchange;
import static org.assertj.core.api.Assertions.assertThat;

import dev.concordat.checker.model.Contract;
import dev.concordat.checker.model.Position;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The timeout guards against hangs; it measures nothing. */
@Timeout(30)
class ReferencesTest {
  private static final String HEAD = "openapi: 3.0.3\ninfo: {title: T, version: 1.0.0}\n";

  @Test
  void aReferenceThatLeadsNowhereLeavesOutItsPartOnly() throws Exception {
    Contract contract =
        Surface.read(
            HEAD
                + """
                paths:
                  /a:
                    get:
                      parameters:
                        - $ref: '#/components/parameters/None'
                        - {name: b, in: query, schema: {}}
                      responses: {}
                """);

    assertThat(exchange(contract, "GET /a").positions())
        .extracting(Position::key)
        .containsExactly("b");
    assertThat(Surface.problems(contract))
        .containsExactly(
            "ERROR 7 /paths/~1a/get/parameters/0/$ref nothing stands at"
                + " '#/components/parameters/None' in this document; correct the reference or add"
                + " what it names");
  }

  @Test
  void referencesInACircleAreToldWhateverTheyStandFor() throws Exception {
    Contract contract =
        Surface.read(
            HEAD
                + """
                paths:
                  /a: {$ref: '#/paths/~1b'}
                  /b: {$ref: '#/paths/~1a'}
                  /c:
                    get:
                      responses: {200: {$ref: '#/components/responses/R'}}
                components:
                  responses: {R: {$ref: '#/components/responses/R'}}
                  schemas:
                    S: {$ref: '#/components/schemas/T'}
                    T: {$ref: '#/components/schemas/S'}
                """);

    assertThat(Surface.keys(contract)).containsExactly("GET /c");
    assertThat(Surface.problems(contract))
        .hasSize(5)
        .allSatisfy(problem -> assertThat(problem).contains("leads back to itself"))
        .anySatisfy(problem -> assertThat(problem).startsWith("ERROR 4 /paths/~1a/$ref"))
        .anySatisfy(problem -> assertThat(problem).startsWith("ERROR 12 /components/schemas/S"));
  }

  @Test
  void aRecursiveSchemaIsNoCircle() throws Exception {
    Contract contract =
        Surface.read(
            """
            $ref: '#/$defs/Tree'
            $defs: {Tree: {properties: {next: {$ref: '#/$defs/Tree'}, root: {$ref: '#'}}}}
            """);

    assertThat(contract.diagnostics()).isEmpty();
  }

  @Test
  void aCallbackThatCallsItselfEnds() throws Exception {
    Contract contract =
        Surface.read(
            HEAD
                + """
                paths:
                  /a:
                    post: &post
                      responses: {}
                      callbacks: {again: {'{$url}': {$ref: '#/paths/~1a'}}}
                """);

    assertThat(Surface.keys(contract))
        .containsExactly("POST /a", "POST callback again {$url} of POST /a");
  }

  @Test
  void nothingOutsideOfTheDocumentIsRead() throws Exception {
    try (var server = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
      String url = "http://127.0.0.1:%d/x.yaml#/a".formatted(server.getLocalPort());
      Contract contract =
          Surface.read(
              HEAD
                  + """
                  paths:
                    /a: {$ref: 'URL'}
                    /b:
                      get:
                        parameters: [{$ref: 'URL'}]
                        responses: {200: {content: {a/b: {schema: {$ref: 'URL'}}}}}
                    /c:
                      get: {responses: {200: {content: {a/b: {schema: {$ref: 'file:///etc/passwd'}}}}}}
                  """
                      .replace("URL", url));

      assertThat(Surface.problems(contract))
          .hasSize(4)
          .allSatisfy(
              problem ->
                  assertThat(problem).contains("ERROR").contains("external reference not read"));
      assertThat(isCalled(server)).isFalse();
    }
  }

  private static boolean isCalled(ServerSocket server) throws Exception {
    server.setSoTimeout(200);
    try {
      server.accept().close();
      return true;
    } catch (SocketTimeoutException e) {
      return false;
    }
  }

  @Test
  void aSchemaOfItsFamilyIsNoMistake() throws Exception {
    Contract contract =
        Surface.read(
            "type: object\nproperties:\n  a: {$ref: other.json}\n  b: {$ref: 'https://e.org/b'}\n");

    assertThat(Surface.problems(contract))
        .containsExactly(
            "WARNING 3 /properties/a/$ref external reference not read: 'other.json'; put what it"
                + " names into this document",
            "WARNING 4 /properties/b/$ref external reference not read: 'https://e.org/b'; put what"
                + " it names into this document");
  }

  @Test
  void schemasAreFoundByTheirNames() throws Exception {
    Contract contract =
        Surface.read(
            """
            $id: https://e.org/root.json
            properties:
              byAnchor: {$ref: '#here'}
              byId: {$ref: 'inner.json'}
              byPointerBelowAnId: {$ref: 'inner.json#/$defs/deep'}
              byWholeAddress: {$ref: 'https://e.org/root.json#/$defs/inner'}
              escaped: {$ref: '#/$defs/with%20blank~1slash'}
              missing: {$ref: '#there'}
            $defs:
              a: {$anchor: here}
              inner: {$id: inner.json, $defs: {deep: {}}}
              'with blank/slash': {}
            """);

    assertThat(Surface.problems(contract))
        .singleElement()
        .asString()
        .startsWith("ERROR 8 /properties/missing/$ref nothing stands at '#there'");
  }

  @Test
  void whatOnlyLooksLikeAReferenceIsLeftAlone() throws Exception {
    Contract contract =
        Surface.read(
            """
            properties: {$ref: {type: string}}
            default: {$ref: '#/nowhere'}
            enum: [{$ref: '#/nowhere'}]
            """);

    assertThat(contract.diagnostics()).isEmpty();
  }
}
