package dev.concordat.checker.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concordat.checker.client.RegistryStandIn;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProjectCommandsTest {
  private static final String CONTRACT =
      """
      openapi: 3.0.3
      info: {title: Pets, version: 1.1.0}
      paths:
        /pets:
          get:
            responses:
              '200': {description: pets}
      """;
  private static final String OLD =
      CONTRACT.replace("1.1.0", "1.0.0")
          + "  /cats: {get: {responses: {'200': {description: c}}}}\n";

  @TempDir Path project;

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();
  private RegistryStandIn registry;

  @BeforeEach
  void aProject() throws IOException {
    registry = new RegistryStandIn();
    write("api/pets.yaml", CONTRACT);
    write("old/pets.yaml", OLD);
    write(
        "concordat.yaml",
        """
        registry: %s
        namespace: zoo
        owner: zoo-team
        contracts:
          - files: api/*.yaml
            baseline: {file: old/pets.yaml}
        service: visits
        consumes:
          - contract: zoo/pets
            range: ^1.0
            uses: [{exchange: GET /pets}]
        """
            .formatted(registry.url()));
  }

  @AfterEach
  void stop() {
    registry.close();
  }

  @Test
  void publishesWhatTheProjectListsUnderTheVersionThatTheDocumentSays() {
    registry.answers(
        "PUT /api/v1/contracts/zoo/pets/versions/1.1.0?owner=zoo-team",
        201,
        "application/json",
        "{\"version\":\"1.1.0\",\"verdict\":\"none\"}");

    assertThat(run("publish")).as(err.toString()).isZero();
    assertThat(out.toString())
        .contains("Published zoo/pets 1.1.0 (its first version)")
        .contains("/contracts/zoo/pets/docs?version=1.1.0");
  }

  @Test
  void aRefusalIsToldWithItsFindingsAndExitsWithOne() {
    registry.answers(
        "POST /api/v1/contracts/zoo/pets/versions?owner=zoo-team",
        409,
        "application/problem+json",
        """
        {"code":"breaking-change","title":"it would break somebody","result":{"verdict":"breaking",
         "mode":"BACKWARD","findings":[{"rule":"operation-removed","severity":"breaking",
         "exchange":"GET /cats","message":"operation was removed","why":"Callers fail."}]}}
        """);

    assertThat(run("publish", "--auto-version")).isEqualTo(1);
    assertThat(err.toString())
        .contains("zoo/pets (")
        .contains("BREAKING  operation was removed")
        .contains("--accept-breaking \"the reason\"");
  }

  @Test
  void pullsAndDeclaresWhatItConsumes() throws IOException {
    has("range%3A%5E1.0", "{\"version\":\"1.0.0\"}");
    has("1.0.0/content", OLD);

    assertThat(run("pull")).as(err.toString()).isZero();
    assertThat(out.toString())
        .contains("zoo/pets 1.0.0 (^1.0) pulled: pulled-contracts/zoo/pets.yaml");
    assertThat(project.resolve("pulled-contracts/zoo/pets.yaml")).hasContent(OLD);

    assertThat(run("declare", "--dry-run")).as(err.toString()).isZero();
    assertThat(out.toString())
        .contains("\"provides\" : [ \"zoo/pets\" ]")
        .contains("\"exchange\" : \"GET /pets\"");

    registry.answers("PUT /api/v1/services/visits/contracts", 200, "application/json", "{}");
    assertThat(run("declare")).as(err.toString()).isZero();
    assertThat(out.toString()).contains("Declared visits: provides zoo/pets, consumes zoo/pets");
  }

  @Test
  void anExchangeThatThePinnedContractDoesNotHaveIsNamed() throws IOException {
    has("range%3A%5E1.0", "{\"version\":\"1.0.0\"}");
    has("1.0.0/content", OLD);
    run("pull");
    String settings = Files.readString(project.resolve("concordat.yaml"));
    write("concordat.yaml", settings.replace("GET /pets", "GET /dogs"));

    assertThat(run("declare", "--dry-run")).isEqualTo(2);
    assertThat(err.toString())
        .contains("zoo/pets 1.0.0 has no 'GET /dogs'; it has GET /cats, GET /pets")
        .contains("under uses in concordat.yaml");
  }

  @Test
  void aServiceThatTheRegistryDoesNotKnowSaysHowToAddIt() {
    registry.answers(
        "PUT /api/v1/services/visits/contracts",
        404,
        "application/problem+json",
        "{\"code\":\"service-not-found\",\"title\":\"There is no such service\"}");

    assertThat(run("declare")).isEqualTo(2);
    assertThat(err.toString()).contains("An admin adds it: PUT ");
  }

  @Test
  void theChangelogSaysWhatChangedSinceTheBaseline() {
    assertThat(run("changelog")).as(err.toString()).isZero();
    assertThat(out.toString())
        .contains("## zoo/pets 1.1.0")
        .contains("Since old/pets.yaml; asks for a new major version.")
        .contains("### Breaking")
        .contains("**`GET /cats`**");

    assertThat(run("changelog", "--format", "json")).isZero();
    assertThat(out.toString()).contains("\"requiredBump\" : \"major\"");
  }

  @Test
  void aChangelogOfTwoFilesNeedsNoProject() {
    String old = project.resolve("old/pets.yaml").toString();
    String young = project.resolve("api/pets.yaml").toString();

    assertThat(command("changelog", old, young)).as(err.toString()).isZero();
    assertThat(out.toString()).contains("## Pets 1.1.0").contains("Since 1.0.0;");
    assertThat(command("changelog", old)).isEqualTo(2);
  }

  @Test
  void aWrongBaselineIsMisuse() {
    assertThat(run("changelog", "--baseline", "branch=main")).isEqualTo(2);
    assertThat(err.toString())
        .contains("'branch=main' is no baseline; expected one like merge-base=");
  }

  @Test
  void whatRunsInAnEnvironmentIsNotKnownYet() {
    assertThat(run("changelog", "--baseline", "environment=production")).isEqualTo(2);
    assertThat(err.toString()).contains("cannot tell yet what of zoo/pets runs in the environment");
  }

  private void has(String what, String answer) {
    registry.answers(
        "GET /api/v1/contracts/zoo/pets/versions/" + what, 200, "application/json", answer);
  }

  private int run(String name, String... arguments) {
    String[] all = new String[arguments.length + 3];
    all[0] = name;
    all[1] = "--config";
    all[2] = project.resolve("concordat.yaml").toString();
    System.arraycopy(arguments, 0, all, 3, arguments.length);
    return command(all);
  }

  private int command(String... arguments) {
    out.getBuffer().setLength(0);
    err.getBuffer().setLength(0);
    return ConcordatCli.run(arguments, new PrintWriter(out), new PrintWriter(err));
  }

  private void write(String file, String text) throws IOException {
    Path path = project.resolve(file);
    Files.createDirectories(path.getParent());
    Files.writeString(path, text);
  }
}
