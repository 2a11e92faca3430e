package dev.concordat.checker.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.concordat.checker.source.JacksonTree;
import dev.concordat.checker.source.Limits;
import dev.concordat.checker.source.SourceReader;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The CI files among the samples are what they look like, and say what we understand. */
class CiFilesTest {
  private static final Path FOLDER = Path.of("..", "samples", "ci");
  private static final Pattern COMMAND =
      Pattern.compile("^.*(?:tools/|- |run: )concordat (.+)$", Pattern.MULTILINE);
  private static final Pattern GOAL = Pattern.compile("concordat:([a-z-]+)");

  @ParameterizedTest
  @ValueSource(strings = {"github-actions.yml", "gitlab-ci.yml"})
  void theyAreYaml(String file) throws Exception {
    assertThat(tree(file)).startsWith("{");
  }

  @ParameterizedTest
  @ValueSource(strings = {"github-actions.yml", "gitlab-ci.yml", "Jenkinsfile"})
  void theirCommandsAreOurs(String file) throws Exception {
    List<String> commands =
        COMMAND
            .matcher(text(file))
            .results()
            .filter(each -> !isComment(each))
            .map(MatchResult::group)
            .map(CiFilesTest::bare)
            .toList();
    assertThat(commands).isNotEmpty();
    assertThat(commands).allSatisfy(command -> ConcordatCli.whole().parseArgs(command.split(" +")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"github-actions.yml", "gitlab-ci.yml", "Jenkinsfile"})
  void theirGoalsAreOurs(String file) throws Exception {
    String mojos = mojos();
    assertThat(GOAL.matcher(text(file)).results().map(result -> result.group(1)))
        .allSatisfy(goal -> assertThat(mojos).contains("name = \"" + goal + "\""));
    assertThat(text(file)).contains("mvn -B verify").contains("CONCORDAT_TOKEN");
  }

  /** The schema is one of the real documents; nobody may fetch it. */
  @Test
  void theWorkflowIsWhatItsSchemaSays() throws Exception {
    String histories = System.getProperty("concordat.histories");
    assumeThat(histories).isNotNull();
    Path schema;
    try (Stream<Path> files = Files.list(Path.of(histories, "js-schemastore-github-workflow"))) {
      schema =
          files
              .filter(file -> file.toString().endsWith(".json.gz"))
              .max(Path::compareTo)
              .orElseThrow();
    }
    try (InputStream unpacked = new GZIPInputStream(Files.newInputStream(schema))) {
      assertThat(
              SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
                  .getSchema(
                      new String(unpacked.readAllBytes(), StandardCharsets.UTF_8), InputFormat.JSON)
                  .validate(tree("github-actions.yml"), InputFormat.JSON))
          .isEmpty();
    }
  }

  private static boolean isComment(MatchResult line) {
    return line.group().strip().startsWith("#") || line.group().strip().startsWith("//");
  }

  private static String bare(String match) {
    String command = match.substring(match.indexOf("concordat ") + "concordat ".length());
    return command
        .replaceAll(" >> .*$", "")
        .replaceAll("\\$\\{\\{.*?}}", "main")
        .replaceAll("[\"']", "");
  }

  private static String tree(String file) throws Exception {
    var document =
        new SourceReader(Limits.DEFAULT).read(file, text(file).getBytes(StandardCharsets.UTF_8));
    return new ObjectMapper().writeValueAsString(new JacksonTree().of(document.root()));
  }

  private static String text(String file) throws Exception {
    return Files.readString(FOLDER.resolve(file));
  }

  private static String mojos() throws Exception {
    try (Stream<Path> files = Files.walk(Path.of("..", "maven-plugin", "src", "main", "java"))) {
      var text = new StringBuilder();
      for (Path file : files.filter(each -> each.toString().endsWith("Mojo.java")).toList()) {
        text.append(Files.readString(file));
      }
      return text.toString();
    }
  }
}
