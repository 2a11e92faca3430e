package dev.concordat.maven;

import dev.concordat.checker.baseline.BaselineSource;
import dev.concordat.checker.check.Compared;
import dev.concordat.checker.lock.LockedFiles;
import dev.concordat.checker.project.ProjectContract;
import dev.concordat.checker.project.ProjectException;
import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Properties;

/**
 * Remembers contracts that passed, by the hashes of all that had a say: the files, what they were
 * compared with, and the terms. What failed is not remembered, so it fails again.
 *
 * @param output the build's folder
 * @param terms all that a check depends on and is not the contract's
 */
record CheckMarkers(Path output, String terms) {
  private static final String FILE = "file.";
  private static final String TOLD = "told.";

  /** What was told when the contract passed; empty when it, or what it depends on, changed. */
  List<String> read(ProjectContract contract, BaselineSource source) throws ProjectException {
    Optional<Properties> known = properties(contract);
    boolean same =
        known.isPresent()
            && terms(contract).equals(known.get().getProperty("terms"))
            && hasSameFiles(known.get())
            && source.state(contract).equals(known.get().getProperty("state"));
    return same
        ? known.get().stringPropertyNames().stream()
            .filter(key -> key.startsWith(TOLD))
            .sorted()
            .map(known.get()::getProperty)
            .toList()
        : List.of();
  }

  private static boolean hasSameFiles(Properties known) {
    return known.stringPropertyNames().stream()
        .filter(key -> key.startsWith(FILE))
        .allMatch(
            key -> known.getProperty(key).equals(hash(Path.of(key.substring(FILE.length())))));
  }

  void write(ProjectContract contract, BaselineSource source, List<Compared> passed)
      throws ProjectException {
    Properties known = new Properties();
    known.setProperty("terms", terms(contract));
    known.setProperty("state", source.state(contract));
    for (int i = 0; i < passed.size(); i++) {
      known.setProperty(TOLD + i, new VerdictText(passed.get(i)).summary());
      for (String path : passed.get(i).after().document().set().paths()) {
        Path file = contract.root().resolve(path);
        known.setProperty(FILE + file, hash(file));
      }
    }
    Path file = file(contract);
    try {
      Files.createDirectories(file.getParent());
      try (Writer writer = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
        known.store(writer, "Delete this to have the contract checked again.");
      }
    } catch (IOException e) {
      throw new ProjectException(
          "Cannot write %s: %s\nMake it writable, or set -Dconcordat.force."
              .formatted(file, e.getMessage()),
          e);
    }
  }

  private Optional<Properties> properties(ProjectContract contract) {
    try (Reader reader = Files.newBufferedReader(file(contract), StandardCharsets.UTF_8)) {
      Properties known = new Properties();
      known.load(reader);
      return Optional.of(known);
    } catch (IOException | IllegalArgumentException e) {
      return Optional.empty(); // never checked, or the marker is damaged: the check tells anew
    }
  }

  private String terms(ProjectContract contract) {
    return sha256(terms + "\n" + contract);
  }

  private Path file(ProjectContract contract) {
    return output
        .resolve("concordat")
        .resolve("checked")
        .resolve(contract.name().toString().replace('/', '.') + ".properties");
  }

  private static String hash(Path file) {
    try {
      return LockedFiles.sha256(Files.readAllBytes(file));
    } catch (IOException e) {
      return "absent";
    }
  }

  private static String sha256(String text) {
    return LockedFiles.sha256(text.getBytes(StandardCharsets.UTF_8));
  }
}
