package dev.concordat.checker.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MockCommandTest {
  private static final String ORDERS = "src/test/resources/conformance/orders.yaml";

  @TempDir Path folder;

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @Test
  void itAnswersUntilItIsInterrupted() throws Exception {
    Process mock = start();
    try (BufferedReader lines = mock.inputReader()) {
      assertThat(lines.readLine()).startsWith("GET     http://127.0.0.1:");
      String last = lines.readLine();
      while (!last.contains("is mocked at")) {
        last = lines.readLine();
      }
      assertThat(last).startsWith("Orders is mocked at http://127.0.0.1:").contains("ctrl-C");
      assertThat(ask(last.replaceAll(".*(http://[0-9.:]+);.*", "$1") + "/orders/7")).isEqualTo(200);
      assertThat(lines.readLine()).isEqualTo("GET /orders/7 200");
      new ProcessBuilder("kill", "-INT", Long.toString(mock.pid())).start().waitFor();
      assertThat(lines.lines().collect(Collectors.joining())).isEmpty();
      assertThat(mock.waitFor(20, TimeUnit.SECONDS)).isTrue();
      assertThat(mock.exitValue()).isEqualTo(130); // as shells say it of SIGINT
    } finally {
      mock.destroyForcibly();
    }
  }

  @Test
  void aSchemaOffersNothing() throws Exception {
    Path schema = folder.resolve("s.json");
    Files.writeString(
        schema,
        "{\"$schema\": \"https://json-schema.org/draft/2020-12/schema\", \"type\": \"object\"}");
    assertThat(run("mock", schema.toString(), "--port", "0")).isEqualTo(2);
    assertThat(err.toString()).contains("concordat sample");
  }

  @Test
  void aFileThatIsNotThereAndAnImpossiblePortAreMisuse() {
    assertThat(run("mock", "nowhere.yaml")).isEqualTo(2);
    assertThat(run("mock", ORDERS, "--port", "70000")).isEqualTo(2);
    assertThat(err.toString()).contains("expected a port from 0 to 65535");
  }

  private static int ask(String url) throws Exception {
    return HttpClient.newHttpClient()
        .send(
            HttpRequest.newBuilder(URI.create(url)).build(), HttpResponse.BodyHandlers.discarding())
        .statusCode();
  }

  private static Process start() throws Exception {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-cp",
            System.getProperty("java.class.path"),
            ConcordatCli.class.getName(),
            "mock",
            ORDERS,
            "--port",
            "0")
        .redirectErrorStream(true)
        .start();
  }

  private int run(String... arguments) {
    return ConcordatCli.run(arguments, new PrintWriter(out), new PrintWriter(err));
  }
}
