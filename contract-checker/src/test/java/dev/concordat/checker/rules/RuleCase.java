package dev.concordat.checker.rules;

import dev.concordat.checker.ContractChecker;
import dev.concordat.checker.model.Contract;
import dev.concordat.checker.parse.ContractReader;
import dev.concordat.checker.parse.ReadOptions;
import dev.concordat.checker.policy.CompatibilityMode;
import dev.concordat.checker.policy.Policy;
import dev.concordat.checker.policy.Verdict;
import dev.concordat.checker.schema.ContentModel;
import dev.concordat.checker.source.UnreadableException;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;

/**
 * Two versions of a contract in a folder, and what the checker says about them.
 *
 * @param folder a rule's id, or the name of an element for what concerns all of its rules
 * @param name what happens in the case
 */
record RuleCase(String folder, String name, Path directory) {
  static final Path ROOT = Path.of("src", "test", "resources", "rules");

  /** All cases, sorted by folder and name. */
  static List<RuleCase> all() {
    return folders(ROOT).stream()
        .flatMap(folder -> folders(folder).stream().map(RuleCase::of))
        .toList();
  }

  private static RuleCase of(Path directory) {
    return new RuleCase(
        directory.getParent().getFileName().toString(),
        directory.getFileName().toString(),
        directory);
  }

  private static List<Path> folders(Path parent) {
    try (Stream<Path> children = Files.list(parent)) {
      return children.filter(Files::isDirectory).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  String id() {
    return folder + "/" + name;
  }

  /** Where the exact expected lines stand; an empty file when nothing differs. */
  Path expected() {
    return directory.resolve("expected.txt");
  }

  /**
   * What the checker says today although it should say something else; a first line that starts
   * with {@code #} says what is wrong. Empty when the case is in order.
   */
  Optional<List<String>> wrongLines() {
    Path file = directory.resolve("wrong.txt");
    return Files.exists(file)
        ? Optional.of(lines(file).stream().filter(line -> !line.startsWith("#")).toList())
        : Optional.empty();
  }

  List<String> expectedLines() {
    return Files.exists(expected()) ? lines(expected()) : List.of();
  }

  private static List<String> lines(Path file) {
    try {
      return Files.readAllLines(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** True when the case expects a finding of that rule. */
  boolean fires(String rule) {
    return expectedLines().stream().anyMatch(line -> line.contains(" " + rule + "  "));
  }

  Contract before() {
    return read("old");
  }

  Contract after() {
    return read("new");
  }

  /** The verdict under the case's own policy. */
  Verdict verdict() {
    return verdict(policy().mode());
  }

  /** The verdict under another mode. */
  Verdict verdict(CompatibilityMode mode) {
    return new ContractChecker().check(before(), after(), policy(mode));
  }

  /** The verdict on the way back, from the new document to the old one. */
  Verdict reversed(CompatibilityMode mode) {
    return new ContractChecker().check(after(), before(), policy(mode));
  }

  private Policy policy(CompatibilityMode mode) {
    return policy().with(mode);
  }

  /** The default policy, unless {@code policy.properties} asks for something else. */
  Policy policy() {
    var properties = new Properties();
    Path file = directory.resolve("policy.properties");
    if (Files.exists(file)) {
      try (Reader reader = Files.newBufferedReader(file)) {
        properties.load(reader);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    Policy policy =
        new Policy(
                CompatibilityMode.of(properties.getProperty("mode", "backward")).orElseThrow(),
                ContentModel.of(properties.getProperty("contentModel", "documented")).orElseThrow())
            .with(new Weights(category(properties), Map.of()));
    String today = properties.getProperty("today");
    return today == null ? policy : policy.on(LocalDate.parse(today));
  }

  private static Category category(Properties properties) {
    return Category.of(properties.getProperty("category", "contract")).orElseThrow();
  }

  private Contract read(String side) {
    Path json = directory.resolve(side + ".json");
    Path file = Files.exists(json) ? json : directory.resolve(side + ".yaml");
    try {
      return new ContractReader()
          .read(file.getFileName().toString(), Files.readAllBytes(file), ReadOptions.DETECT);
    } catch (IOException | UnreadableException e) {
      throw new IllegalStateException("cannot read " + file, e);
    }
  }
}
