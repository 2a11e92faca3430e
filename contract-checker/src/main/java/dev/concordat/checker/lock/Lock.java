package dev.concordat.checker.lock;

import dev.concordat.checker.project.ProjectException;
import dev.concordat.checker.source.UnreadableException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What a {@code concordat.lock} says.
 *
 * @param contracts by name
 */
public record Lock(List<LockedContract> contracts) {
  /** What the file is called. */
  public static final String FILE = "concordat.lock";

  public static final Lock EMPTY = new Lock(List.of());

  public Lock {
    contracts = contracts.stream().sorted(Comparator.comparing(LockedContract::contract)).toList();
  }

  public Optional<LockedContract> find(String contract) {
    return contracts.stream().filter(one -> one.contract().equals(contract)).findFirst();
  }

  /**
   * The lock in a file; empty when there is no such file.
   *
   * @throws ProjectException when it cannot be understood
   */
  public static Optional<Lock> read(Path file) throws ProjectException {
    if (!Files.exists(file)) {
      return Optional.empty();
    }
    try {
      return Optional.of(LockReader.read(file.toString(), Files.readAllBytes(file)));
    } catch (UnreadableException e) {
      throw new ProjectException(
          "Cannot use this lock file:\n%s\nTake it from version control again, or delete it and run concordat pull."
              .formatted(e.getMessage()),
          e);
    } catch (IOException e) {
      throw new ProjectException("Cannot read %s: %s".formatted(file, e.getMessage()), e);
    }
  }
}
