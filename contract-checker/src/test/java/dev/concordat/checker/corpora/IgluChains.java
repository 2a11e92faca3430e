package dev.concordat.checker.corpora;

import dev.concordat.checker.ContractChecker;
import dev.concordat.checker.model.Contract;
import dev.concordat.checker.model.Dialect;
import dev.concordat.checker.model.Format;
import dev.concordat.checker.parse.ContractReader;
import dev.concordat.checker.parse.ReadOptions;
import dev.concordat.checker.policy.CompatibilityMode;
import dev.concordat.checker.policy.Policy;
import dev.concordat.checker.schema.ContentModel;
import dev.concordat.checker.source.UnreadableException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Schemas in consecutive versions, whose names say what their authors hold each step to be. */
final class IgluChains {
  private static final Policy STRICT = new Policy(CompatibilityMode.BACKWARD, ContentModel.STRICT);

  private final Path root;
  private final List<String> unread = new ArrayList<>();

  IgluChains(Path root) {
    this.root = root;
  }

  /** All steps from one version to the next. */
  List<SchemaVerStep> check() throws IOException {
    List<SchemaVerStep> steps = new ArrayList<>();
    for (Path chain : chains()) {
      Path before = null;
      for (Path after : versions(chain)) {
        if (before != null) {
          add(steps, chain, before, after);
        }
        before = after;
      }
    }
    return steps;
  }

  /** The documents that cannot be read, and why. */
  List<String> unread() {
    return unread;
  }

  private void add(List<SchemaVerStep> steps, Path chain, Path before, Path after)
      throws IOException {
    try {
      steps.add(step(chain, before, after));
    } catch (UnreadableException e) {
      unread.add(String.valueOf(e.getMessage()).lines().findFirst().orElse(""));
    }
  }

  private SchemaVerStep step(Path chain, Path before, Path after)
      throws IOException, UnreadableException {
    return new SchemaVerStep(
        root.relativize(chain).toString(),
        SchemaVer.of(before),
        SchemaVer.of(after),
        new ContractChecker().check(read(before), read(after), STRICT));
  }

  private List<Path> chains() throws IOException {
    try (Stream<Path> files = Files.walk(root)) {
      return files.filter(file -> file.endsWith("jsonschema")).sorted().toList();
    }
  }

  private static List<Path> versions(Path chain) throws IOException {
    var versions = new TreeMap<SchemaVer, Path>();
    try (Stream<Path> files = Files.list(chain)) {
      files
          .filter(file -> SchemaVer.isOne(file.getFileName().toString()))
          .forEach(file -> versions.put(SchemaVer.of(file), file));
    }
    return List.copyOf(versions.values());
  }

  private static Contract read(Path file) throws IOException, UnreadableException {
    var options = new ReadOptions(Optional.of(Format.JSON_SCHEMA), Dialect.DRAFT_04);
    return new ContractReader().read(file.toString(), Files.readAllBytes(file), options);
  }
}
