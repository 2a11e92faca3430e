package dev.concordat.checker.files;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.concordat.checker.ContractChecker;
import dev.concordat.checker.model.Contract;
import dev.concordat.checker.parse.ContractReader;
import dev.concordat.checker.parse.ReadOptions;
import dev.concordat.checker.policy.Policy;
import dev.concordat.checker.policy.Verdict;
import dev.concordat.checker.rules.Finding;
import dev.concordat.checker.source.CanonicalForm;
import dev.concordat.checker.source.Document;
import dev.concordat.checker.source.Limits;
import dev.concordat.checker.source.SourceReader;
import dev.concordat.checker.source.UnreadableException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** How a contract is spread over files makes no difference to what is found in it. */
class SplitCasesTest {
  private static final ObjectMapper EXACT =
      new ObjectMapper()
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .setNodeFactory(JsonNodeFactory.withExactBigDecimals(true));

  private static final Path CASES = Path.of("src", "test", "resources", "rules");

  /** Where a part stands in its resource is what such documents are about. */
  private static final List<String> KEPT_WHOLE =
      List.of("\"$id\"", "\"id\":\"http", "\"$anchor\"", "\"$dynamic", "\"$recursive");

  @TestFactory
  Stream<DynamicTest> everyCaseHasTheSameFindings() {
    return folders(CASES).stream()
        .flatMap(folder -> folders(folder).stream())
        .map(
            directory ->
                DynamicTest.dynamicTest(
                    CASES.relativize(directory).toString(),
                    () -> compare(file(directory, "old"), file(directory, "new"))));
  }

  /** Consecutive versions of the contracts that the system property leads to. */
  @TestFactory
  @EnabledIfSystemProperty(
      named = "concordat.histories",
      matches = ".+",
      disabledReason = "-Dconcordat.histories names no directory of real contracts")
  Stream<DynamicTest> everyRealChangeHasTheSameFindings() {
    return folders(Path.of(System.getProperty("concordat.histories"))).stream()
        .flatMap(SplitCasesTest::changes);
  }

  private static Stream<DynamicTest> changes(Path history) {
    List<Path> versions = versions(history);
    List<DynamicTest> tests = new ArrayList<>();
    for (int i = 1; i < versions.size(); i++) {
      Path before = versions.get(i - 1);
      Path after = versions.get(i);
      tests.add(
          DynamicTest.dynamicTest(
              history.getFileName() + " " + i, () -> compareReal(before, after)));
    }
    return tests.stream();
  }

  /** What nobody can read as it is cannot be read in parts either. */
  private static void compareReal(Path old, Path now) throws Exception {
    try {
      whole(plain(old));
      whole(plain(now));
    } catch (UnreadableException e) {
      Assumptions.abort(e.getMessage());
    }
    compare(old, now);
  }

  private static void compare(Path old, Path now) throws Exception {
    String before = plain(old);
    String after = plain(now);
    if (KEPT_WHOLE.stream().noneMatch(name -> before.contains(name) || after.contains(name))) {
      Contract oneFile = whole(before);
      Contract manyFiles = split(before);
      assertThat(said(oneFile)).isEqualTo(said(manyFiles));
      assertThat(lines(manyFiles, split(after))).isEqualTo(lines(oneFile, whole(after)));
    }
  }

  /** The kernel and the walk see the same, so there is nothing to add to what is found. */
  private static List<String> lines(Contract before, Contract after) {
    Verdict verdict = new ContractChecker().check(before, after, Policy.DEFAULT);
    boolean whole = before.diagnostics().isEmpty() && after.diagnostics().isEmpty();
    return verdict.findings().stream()
        .map(
            finding ->
                "%s %s %s %s #%s %s"
                    .formatted(
                        finding.severity(),
                        finding.rule(),
                        finding.exchanges(),
                        finding.position(),
                        finding.pointer(),
                        whole ? words(finding) : "names a reference that leads nowhere"))
        .sorted()
        .toList();
  }

  private static String words(Finding finding) {
    return finding.fingerprint() + " " + finding.message() + " " + finding.witness().isPresent();
  }

  private static int said(Contract contract) {
    return contract.diagnostics().size();
  }

  private static Contract whole(String text) throws Exception {
    return new ContractReader().read("contract.json", bytes(text), ReadOptions.DETECT);
  }

  private static Contract split(String text) throws Exception {
    var files = new FilesInMemory(SplitContract.of(EXACT.readTree(text)));
    byte[] entry = files.content(SplitContract.ENTRY);
    return new ContractReader().read(files, SplitContract.ENTRY, entry, ReadOptions.DETECT);
  }

  /** As JSON without aliases. */
  private static String plain(Path file) throws Exception {
    Document document =
        new SourceReader(Limits.DEFAULT).read(file.toString(), Files.readAllBytes(file));
    return CanonicalForm.of(document.root());
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static Path file(Path directory, String side) {
    Path json = directory.resolve(side + ".json");
    return Files.exists(json) ? json : directory.resolve(side + ".yaml");
  }

  private static List<Path> folders(Path parent) {
    return children(parent).stream().filter(Files::isDirectory).toList();
  }

  private static List<Path> versions(Path history) {
    return children(history).stream()
        .filter(file -> file.toString().matches(".*\\.(json|ya?ml)"))
        .filter(file -> !file.endsWith("index.json"))
        .toList();
  }

  private static List<Path> children(Path parent) {
    try (Stream<Path> children = Files.list(parent)) {
      return children.sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
