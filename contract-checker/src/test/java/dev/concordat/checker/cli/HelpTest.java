package dev.concordat.checker.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.eclipse.jgit.api.Git;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** Every command shows examples, and every example does what it says. */
class HelpTest {
  /** They need a registry, a terminal or a rule of somebody else; they are understood at least. */
  private static final Set<String> UNDERSTOOD_ONLY =
      Set.of("publish", "pull", "declare", "changelog", "mock", "lint", "archive");

  private static final Path CONTRACTS = Path.of("src", "test", "resources", "conformance");

  @TempDir static Path folder;

  @TestFactory
  Stream<DynamicTest> everyExampleIsUnderstood() throws Exception {
    prepare();
    return commands().entrySet().stream()
        .flatMap(
            each ->
                examples(each.getValue()).stream()
                    .map(
                        example ->
                            DynamicTest.dynamicTest(
                                String.join(" ", example), () -> check(each.getKey(), example))));
  }

  @Test
  void everyCommandHasExamplesAndExitCodes() {
    assertThat(commands())
        .allSatisfy(
            (name, command) -> {
              assertThat(examples(command)).as(name).isNotEmpty();
              assertThat(command.getCommandSpec().usageMessage().exitCodeList())
                  .as(name)
                  .isNotEmpty();
            });
  }

  @Test
  void theVersionIsTold() {
    var out = new StringWriter();
    assertThat(run(out, "--version")).isZero();
    assertThat(out.toString()).startsWith("concordat ");
    var ofOne = new StringWriter();
    assertThat(run(ofOne, "check", "--version")).isZero();
    assertThat(ofOne).hasToString(out.toString());
  }

  @Test
  void completionIsAScriptOfItsShell() throws Exception {
    var out = new StringWriter();
    assertThat(run(out, "completion", "bash")).isZero();
    assertThat(out.toString()).contains("_complete_concordat").contains("--fail-on");
    Path script = folder.resolve("completion.sh");
    Files.writeString(script, out.toString());
    assertThat(new ProcessBuilder("bash", "-n", script.toString()).start().waitFor()).isZero();
    var zsh = new StringWriter();
    assertThat(run(zsh, "completion", "zsh")).isZero();
    assertThat(zsh.toString()).startsWith("autoload -U +X compinit").endsWith(out.toString());
  }

  private static void check(String command, List<String> example) throws Exception {
    ConcordatCli.whole().parseArgs(example.toArray(String[]::new));
    if (UNDERSTOOD_ONLY.contains(command)) {
      return;
    }
    List<String> line =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                absolute(System.getProperty("java.class.path")),
                ConcordatCli.class.getName()));
    line.addAll(example);
    Process process =
        new ProcessBuilder(line)
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("out.txt").toFile())
            .start();
    assertThat(process.waitFor(120, TimeUnit.SECONDS)).isTrue();
    assertThat(process.exitValue())
        .as(Files.readString(folder.resolve("out.txt")))
        .isIn(ExitCode.FINE, ExitCode.FINDINGS);
  }

  private static String absolute(String classPath) {
    return String.join(
        File.pathSeparator,
        Arrays.stream(classPath.split(File.pathSeparator))
            .map(entry -> Path.of(entry).toAbsolutePath().toString())
            .toList());
  }

  private static List<List<String>> examples(CommandLine command) {
    return Arrays.stream(command.getCommandSpec().usageMessage().footer())
        .map(String::strip)
        .filter(line -> line.startsWith("concordat "))
        .map(line -> words(line.substring("concordat ".length())))
        .toList();
  }

  private static List<String> words(String line) {
    List<String> words = new ArrayList<>();
    for (String part : line.split(" (?=(?:[^']*'[^']*')*[^']*$)")) {
      words.add(part.replace("'", ""));
    }
    return words;
  }

  private static Map<String, CommandLine> commands() {
    return ConcordatCli.whole().getSubcommands();
  }

  /** The files that the examples name, in a repository with the branch that they name. */
  private static void prepare() throws Exception {
    Path orders = CONTRACTS.resolve("orders.yaml");
    Files.createDirectories(folder.resolve("api"));
    for (String name :
        List.of(
            "orders-1.0.0.yaml",
            "orders-1.1.0.yaml",
            "orders.yaml",
            "api/orders.yaml",
            "api/openapi.yaml")) {
      Files.copy(orders, folder.resolve(name));
    }
    String schema =
        "{\"$schema\": \"https://json-schema.org/draft/2020-12/schema\", \"type\": \"string\", \"minLength\": 2}";
    for (String name :
        List.of("old.json", "new.json", "1.0.json", "1.1.json", "1.2.json", "order.schema.json")) {
      Files.writeString(folder.resolve(name), schema);
    }
    Files.writeString(
        folder.resolve("cases.jsonl"),
        "{\"id\": 1, \"old\": \"old.json\", \"new\": \"new.json\"}\n");
    Files.writeString(folder.resolve("concordat.yaml"), "contracts:\n  - files: api/*.yaml\n");
    try (Git git = Git.init().setDirectory(folder.toFile()).setInitialBranch("main").call()) {
      git.add().addFilepattern(".").call();
      git.commit()
          .setMessage("first")
          .setSign(false)
          .setAuthor("a", "a@b.c")
          .setCommitter("a", "a@b.c")
          .call();
      git.getRepository().updateRef("refs/remotes/origin/main").link("refs/heads/main");
    }
  }

  private static int run(StringWriter out, String... arguments) {
    return ConcordatCli.run(arguments, new PrintWriter(out), new PrintWriter(new StringWriter()));
  }
}
