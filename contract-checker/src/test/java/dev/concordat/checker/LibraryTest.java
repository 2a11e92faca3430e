package dev.concordat.checker;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concordat.checker.model.Contract;
import dev.concordat.checker.parse.ContractReader;
import dev.concordat.checker.parse.ReadOptions;
import dev.concordat.checker.policy.Outcome;
import dev.concordat.checker.policy.Policy;
import dev.concordat.checker.policy.Verdict;
import dev.concordat.checker.report.TextReport;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the README shows to those who use the checker as a library. */
class LibraryTest {
  @TempDir Path folder;

  @Test
  void twoFilesAreCheckedInTenLines() throws Exception {
    Path oldFile = schema("old.json", "{\"type\": \"string\"}");
    Path newFile = schema("new.json", "{\"type\": \"string\", \"maxLength\": 9}");

    var reader = new ContractReader();
    Contract before = reader.read("old.json", Files.readAllBytes(oldFile), ReadOptions.DETECT);
    Contract after = reader.read("new.json", Files.readAllBytes(newFile), ReadOptions.DETECT);
    Verdict verdict = new ContractChecker().check(before, after, Policy.DEFAULT);
    String report = TextReport.of(verdict);

    assertThat(verdict.outcome()).isEqualTo(Outcome.BREAKING);
    assertThat(verdict.findings().get(0).witness()).isPresent();
    assertThat(report).contains("length");
  }

  private Path schema(String name, String text) throws Exception {
    return Files.writeString(
        folder.resolve(name),
        text.replace(
            "{\"type", "{\"$schema\": \"https://json-schema.org/draft/2020-12/schema\", \"type"));
  }
}
