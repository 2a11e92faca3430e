package dev.concordat.checker.lint.ruleset;

import dev.concordat.checker.lint.LintFinding;
import dev.concordat.checker.parse.ContractReader;
import dev.concordat.checker.parse.ReadOptions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A contract and what one rule says about it: {@code lint/<rule>/<case>}. */
record LintCase(Path directory) {
  private static final Path ALL = Path.of("src", "test", "resources", "lint");
  private static final Linter LINTER = new Linter(Ruleset.recommended());

  static List<LintCase> all() {
    try (Stream<Path> files = Files.walk(ALL, 2)) {
      return files
          .filter(path -> ALL.relativize(path).getNameCount() == 2)
          .filter(Files::isDirectory)
          .sorted()
          .map(LintCase::new)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  String rule() {
    return String.valueOf(directory.getName(directory.getNameCount() - 2));
  }

  String id() {
    return rule() + "/" + directory.getFileName();
  }

  Path expected() {
    return directory.resolve("expected.txt");
  }

  boolean fires() {
    return !lines().isEmpty();
  }

  /** What the rule says: line, pointer and message. */
  List<String> lines() {
    try {
      byte[] content = Files.readAllBytes(directory.resolve("contract.yaml"));
      return LINTER
          .lint(new ContractReader().read("contract.yaml", content, ReadOptions.DETECT))
          .stream()
          .filter(finding -> finding.rule().equals(rule()))
          .map(LintCase::line)
          .toList();
    } catch (Exception e) {
      throw new IllegalStateException("cannot read " + directory, e);
    }
  }

  private static String line(LintFinding finding) {
    return "%d:%d %s #%s  %s"
        .formatted(
            finding.location().line(),
            finding.location().column(),
            finding.severity().id(),
            finding.location().pointer(),
            finding.message());
  }
}
