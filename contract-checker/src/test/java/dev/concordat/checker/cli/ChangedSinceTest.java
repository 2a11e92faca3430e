package dev.concordat.checker.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.jgit.api.Git;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChangedSinceTest {
  @TempDir Path folder;

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();
  private Git git;

  @BeforeEach
  void aProjectWithABranch() throws Exception {
    git = Git.init().setDirectory(folder.toFile()).setInitialBranch("main").call();
    write("concordat.yaml", "contracts:\n  - files: api/*/*.json\n");
    write("api/a/orders.json", object("id", "note", "state", "lines", "total"));
    write("api/b/payments.json", object("amount"));
    write("api/c/refunds.json", object("reason"));
    commit();
    git.checkout().setCreateBranch(true).setName("work").call();
  }

  @AfterEach
  void close() {
    git.close();
  }

  @Test
  void nothingChanged() throws Exception {
    assertThat(run()).isZero();
    assertThat(out.toString()).startsWith("no contract changed since ");
  }

  @Test
  void onlyWhatChangedIsChecked() throws Exception {
    write("api/b/payments.json", object("total"));
    assertThat(run()).isOne();
    assertThat(out.toString())
        .contains("payments.json since ")
        .contains("property 'amount' was removed")
        .doesNotContain("orders.json")
        .contains("1 contracts changed since")
        .contains("1 changed, 0 new, 0 deleted");
  }

  @Test
  void aFileThatIsNewHasNothingToBeComparedWith() throws Exception {
    write("api/d/stock.json", object("count"));
    assertThat(run()).isZero();
    assertThat(out.toString()).contains("NEW       ").contains("stock.json is new");
  }

  @Test
  void aContractThatIsGoneBreaksWhoeverUsesIt() throws Exception {
    Files.delete(folder.resolve("api/c/refunds.json"));
    assertThat(run()).isOne();
    assertThat(out.toString()).contains("BREAKING  api/c/refunds.json was deleted");
    assertThat(run("--fail-on", "never")).isZero();
  }

  @Test
  void aRenamedFileIsComparedWithWhatItWas() throws Exception {
    Files.delete(folder.resolve("api/a/orders.json"));
    write("api/e/sales.json", object("id", "note", "state", "lines"));
    assertThat(run()).isOne();
    assertThat(out.toString())
        .contains("sales.json since ")
        .contains(":api/a/orders.json")
        .contains("property 'total' was removed")
        .doesNotContain("was deleted");
  }

  @Test
  void whatHappenedOnTheBranchSinceIsNoChangeOfThisWork() throws Exception {
    git.checkout().setName("main").call();
    write("api/b/payments.json", object("total"));
    commit();
    git.checkout().setName("work").call();
    assertThat(run()).isZero();
    assertThat(out.toString()).startsWith("no contract changed");
  }

  @Test
  void jsonHasEachContractWithItsResult() throws Exception {
    write("api/b/payments.json", object("total"));
    run("--format", "json");
    JsonNode report = new ObjectMapper().readTree(out.toString());
    assertThat(report.at("/contracts/0/change").textValue()).isEqualTo("changed");
    assertThat(report.at("/contracts/0/result/verdict").textValue()).isEqualTo("breaking");
    assertThat(run("--format", "junit")).isEqualTo(2);
    assertThat(err.toString()).contains("text, json, markdown or github");
  }

  @Test
  void aBranchThatIsNotThereIsToldWithWhatToRun() {
    assertThat(
            ConcordatCli.run(
                new String[] {
                  "check",
                  "--changed-since",
                  "origin/nothing",
                  "--config",
                  folder.resolve("concordat.yaml").toString()
                },
                new PrintWriter(out),
                new PrintWriter(err)))
        .isEqualTo(2);
    assertThat(err.toString()).contains("git fetch origin");
  }

  @Test
  void aCloneWithoutTheHistorySaysWhatToRun() throws Exception {
    write("api/b/payments.json", object("total"));
    commit();
    git.checkout().setName("main").call();
    write("api/c/refunds.json", object("other"));
    commit();
    Path clone = folder.resolve("clone");
    try (Git shallow =
        Git.cloneRepository()
            .setURI(folder.toUri().toString())
            .setDirectory(clone.toFile())
            .setDepth(1)
            .setCloneAllBranches(true)
            .setBranch("work")
            .call()) {
      int code =
          ConcordatCli.run(
              new String[] {
                "check",
                "--changed-since",
                "origin/main",
                "--config",
                clone.resolve("concordat.yaml").toString()
              },
              new PrintWriter(out),
              new PrintWriter(err));
      assertThat(code).isEqualTo(2);
      assertThat(err.toString()).contains("git fetch --unshallow origin");
    }
  }

  private int run(String... more) {
    String[] all = new String[more.length + 5];
    all[0] = "check";
    all[1] = "--changed-since";
    all[2] = "main";
    all[3] = "--config";
    all[4] = folder.resolve("concordat.yaml").toString();
    System.arraycopy(more, 0, all, 5, more.length);
    return ConcordatCli.run(all, new PrintWriter(out), new PrintWriter(err));
  }

  private void write(String name, String text) throws Exception {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private void commit() throws Exception {
    git.add().addFilepattern(".").call();
    git.commit()
        .setMessage("next")
        .setSign(false)
        .setAuthor("a", "a@example.com")
        .setCommitter("a", "a@example.com")
        .call();
  }

  /** A closed object, so that a property that goes is a break. */
  private static String object(String... names) {
    var properties = new StringBuilder();
    for (String name : names) {
      properties
          .append(properties.isEmpty() ? "" : ",\n")
          .append("    \"%s\": {\"type\": \"string\"}".formatted(name));
    }
    return """
        {
          "$schema": "https://json-schema.org/draft/2020-12/schema",
          "type": "object",
          "additionalProperties": false,
          "properties": {
        %s
          }
        }
        """
        .formatted(properties);
  }
}
