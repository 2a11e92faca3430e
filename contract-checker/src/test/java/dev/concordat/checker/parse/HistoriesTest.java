package dev.concordat.checker.parse;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concordat.checker.model.Contract;
import dev.concordat.checker.source.Diagnostic;
import dev.concordat.checker.source.UnreadableException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * Reads every document under the directory that the system property {@code concordat.histories}
 * names, and prints what came of it.
 */
@EnabledIfSystemProperty(
    named = "concordat.histories",
    matches = ".+",
    disabledReason = "-Dconcordat.histories names no directory of real contracts")
class HistoriesTest {

  @Test
  void everyRealDocumentIsReadOrRefusedWithAPlace() throws Exception {
    var lines = new ArrayList<String>();
    int read = 0;
    for (Path path : documents(Path.of(System.getProperty("concordat.histories")))) {
      byte[] content = content(path);
      String outcome = outcome(path, content);
      read += outcome.startsWith("refused") ? 0 : 1;
      lines.add("%-80s %,11d %s".formatted(name(path), content.length, outcome));
    }
    lines.forEach(System.out::println);
    System.out.printf("%d documents, %d read%n", lines.size(), read);
    assertThat(read).isPositive();
  }

  private static String outcome(Path path, byte[] content) {
    try {
      Contract contract = new ContractReader().read(name(path), content, ReadOptions.DETECT);
      long errors =
          contract.diagnostics().stream()
              .filter(diagnostic -> diagnostic.level() == Diagnostic.Level.ERROR)
              .count();
      return "%s %s: %d exchanges, %d errors, %d warnings"
          .formatted(
              contract.format().id(),
              contract.formatVersion(),
              contract.exchanges().size(),
              errors,
              contract.diagnostics().size() - errors);
    } catch (UnreadableException e) {
      Diagnostic first = e.diagnostics().get(0);
      assertThat(first.location().line()).as(first.toString()).isPositive();
      return "refused: " + first;
    }
  }

  private static List<Path> documents(Path directory) throws IOException {
    try (var files = Files.walk(directory)) {
      return files
          .filter(path -> path.toString().matches(".*(\\.(json|ya?ml)(\\.gz)?|/\\d+-\\d+-\\d+)"))
          .filter(path -> !path.endsWith("index.json"))
          .sorted()
          .toList();
    }
  }

  private static String name(Path path) {
    return path.subpath(path.getNameCount() - 2, path.getNameCount()).toString();
  }

  private static byte[] content(Path path) throws IOException {
    byte[] content = Files.readAllBytes(path);
    return path.toString().endsWith(".gz")
        ? new GZIPInputStream(new ByteArrayInputStream(content)).readAllBytes()
        : content;
  }
}
