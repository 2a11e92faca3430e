package dev.concordat.checker.lint;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concordat.checker.parse.ContractReader;
import dev.concordat.checker.parse.ReadOptions;
import dev.concordat.checker.source.Diagnostic;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WellFormednessTest {

  @Test
  void whatIsWrongInAnOpenApiDocumentIsToldWithItsPlace() throws Exception {
    assertThat(
            opinion(
                """
                openapi: 3.0.3
                info: {title: T}
                paths:
                  /pets:
                    get:
                      parameters:
                        - {name: a, in: query, schema: {}, foo: 1}
                      responses:
                        200: {}
                """))
        .containsExactly(
            "7 /paths/~1pets/get/parameters/0/foo swagger-parser: attribute"
                + " paths.'/pets'(get).parameters.[a].foo is unexpected",
            "2 /info swagger-parser: attribute info.version is missing",
            "9 /paths/~1pets/get/responses/200 swagger-parser: attribute"
                + " paths.'/pets'(get).responses.200.description is missing");
  }

  @Test
  void whatIsWrongInASwaggerDocumentIsToldWithItsPlace() throws Exception {
    assertThat(
            opinion(
                """
                swagger: '2.0'
                info: {title: T, version: '1'}
                paths:
                  /pets:
                    get:
                      parameters:
                        - {name: a, in: query, type: string, foo: 1}
                      responses: {200: {description: d}}
                """))
        .containsExactly(
            "7 /paths/~1pets/get/parameters/0/foo swagger-parser: attribute"
                + " paths.'/pets'(get).[a].foo is unexpected");
  }

  @Test
  void whatIsWrongInAnAsyncApiDocumentIsToldWithItsPlace() throws Exception {
    assertThat(
            opinion(
                """
                asyncapi: 2.6.0
                info: {title: T, version: '1'}
                channels:
                  c:
                    publish: {bogus: 1}
                """))
        .containsExactly(
            "5 /channels/c/publish/bogus AsyncAPI parser: \"bogus\" is not valid extension"
                + " property");
  }

  @Test
  void whatIsWrongInASchemaIsToldWithItsPlace() throws Exception {
    assertThat(
            opinion(
                """
                $schema: http://json-schema.org/draft-07/schema#
                properties:
                  a: {type: strin}
                  b: {minimum: low}
                """))
        .anySatisfy(line -> assertThat(line).startsWith("3 /properties/a/type meta-schema:"))
        .anySatisfy(line -> assertThat(line).startsWith("4 /properties/b/minimum meta-schema:"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{openapi: 3.1.0, info: {title: T, version: '1'}, paths: {}}",
        "{asyncapi: 3.0.0, info: {title: T, version: '1'}}",
        "{type: object, properties: {a: {maximum: 1.5}}}",
        "true"
      })
  void nothingIsSaidAboutAWellFormedDocument(String text) throws Exception {
    assertThat(opinion(text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{openapi: 3.0.0, info: 7, paths: [1], components: {schemas: [{}], parameters: 3}}",
        "{swagger: '2.0', info: [], paths: {/a: {get: 1}}, definitions: [x]}",
        "{asyncapi: 2.0.0, channels: [], components: {schemas: {a: {example: 1, type: [x]}}}}",
        "{asyncapi: 3.0.0, bogus: 1}",
        "{$schema: 'https://example.com/none', type: 1, $ref: 7, $id: ':::'}"
      })
  void nonsenseIsAWarningToo(String text) throws Exception {
    PrintStream before = System.err;
    var printed = new ByteArrayOutputStream();
    System.setErr(new PrintStream(printed, true));
    try {
      assertThat(opinion(text)).isNotEmpty();
      assertThat(printed.toString(StandardCharsets.UTF_8)).doesNotContain("\tat ");
    } finally {
      System.setErr(before);
    }
  }

  @Test
  void nothingIsFetched() throws Exception {
    try (var server = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
      String url = "'http://127.0.0.1:%d/x.yaml'".formatted(server.getLocalPort());
      for (String text :
          List.of(
              "{openapi: 3.0.0, paths: {/a: {$ref: URL}}, components: {schemas: {A: {$ref: URL}}}}",
              "{openapi: 3.1.0, paths: {/a: {$ref: URL}}, components: {schemas: {A: {$ref: URL}}}}",
              "{swagger: '2.0', paths: {/a: {$ref: URL}}, definitions: {A: {$ref: URL}}}",
              "{asyncapi: 2.6.0, channels: {a: {$ref: URL}}}",
              "{$schema: URL, $id: URL, $ref: URL}")) {
        opinion(text.replace("URL", url));
      }
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

  private static List<String> opinion(String text) throws Exception {
    byte[] content = text.getBytes(StandardCharsets.UTF_8);
    return WellFormedness.of(
            new ContractReader().read("contract.yaml", content, ReadOptions.DETECT))
        .stream()
        .peek(warning -> assertThat(warning.level()).isEqualTo(Diagnostic.Level.WARNING))
        .map(
            warning ->
                "%d %s %s"
                    .formatted(
                        warning.location().line(), warning.location().pointer(), warning.message()))
        .toList();
  }
}
