package dev.concordat.checker.conformance;

import dev.concordat.checker.lock.Lock;
import dev.concordat.checker.lock.LockedContract;
import dev.concordat.checker.lock.LockedFiles;
import dev.concordat.checker.parse.ContractReader;
import dev.concordat.checker.parse.ReadOptions;
import dev.concordat.checker.project.ProjectException;
import dev.concordat.checker.source.DirectoryFolder;
import dev.concordat.checker.source.UnreadableException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Contracts in files, and those that the nearest {@code concordat.lock} pins. Nothing is fetched.
 */
record LocalSource(Path folder) implements ContractSource {

  @Override
  public ContractUnderTest find(String reference) {
    Path file = folder.resolve(reference);
    return Files.isRegularFile(file) ? inFile(reference, file) : pinned(Reference.of(reference));
  }

  private ContractUnderTest inFile(String name, Path file) {
    try {
      byte[] content = Files.readAllBytes(file);
      Path parent = Optional.ofNullable(file.getParent()).orElse(folder);
      var files = new DirectoryFolder(parent);
      String path = String.valueOf(file.getFileName());
      return new ContractUnderTest(
          name,
          new ContractReader().read(files, path, content, ReadOptions.DETECT),
          place -> read(Path.of(place)));
    } catch (IOException e) {
      throw new NoSuchContractException("cannot read " + file + ": " + e.getMessage(), e);
    } catch (UnreadableException e) {
      throw new NoSuchContractException("cannot read this contract\n" + e.getMessage(), e);
    }
  }

  private static Optional<String> read(Path file) {
    try {
      return Optional.of(Files.readString(file));
    } catch (IOException | RuntimeException e) {
      return Optional.empty(); // a report without an excerpt says the same
    }
  }

  private ContractUnderTest pinned(Reference wanted) {
    Path lock = lock().orElseThrow(() -> nowhere(wanted));
    try {
      Lock read = Lock.read(lock).orElse(Lock.EMPTY);
      LockedContract locked =
          read.find(wanted.name()).orElseThrow(() -> unknown(wanted, lock, read));
      if (!wanted.allows(locked.version(), locked.range())) {
        throw new NoSuchContractException(
            "%s pins %s %s for '%s'; this test asks for '%s'.\nChange the test, or the range in concordat.yaml and run concordat pull."
                .formatted(
                    lock,
                    wanted.name(),
                    locked.version(),
                    locked.range(),
                    wanted.range().orElse("")));
      }
      return locked(new LockedFiles(lock), locked);
    } catch (ProjectException e) {
      throw new NoSuchContractException(String.valueOf(e.getMessage()), e);
    }
  }

  private static ContractUnderTest locked(LockedFiles files, LockedContract locked)
      throws ProjectException {
    byte[] content = files.verified(locked);
    String file = files.path(locked).toString();
    return read(locked.contract() + " " + locked.version(), file, content);
  }

  static ContractUnderTest read(String name, String file, byte[] content) {
    try {
      var contract = new ContractReader().read(file, content, ReadOptions.DETECT);
      String text = new String(content, StandardCharsets.UTF_8);
      return new ContractUnderTest(
          name, contract, place -> place.equals(file) ? Optional.of(text) : Optional.empty());
    } catch (UnreadableException e) {
      throw new NoSuchContractException("cannot read this contract\n" + e.getMessage(), e);
    }
  }

  /** The lock of the module or of a folder above it, up to the root of the repository. */
  private Optional<Path> lock() {
    for (Path here = folder.toAbsolutePath().normalize(); here != null; here = here.getParent()) {
      if (Files.isRegularFile(here.resolve(Lock.FILE))) {
        return Optional.of(here.resolve(Lock.FILE));
      }
      if (Files.exists(here.resolve(".git"))) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private NoSuchContractException nowhere(Reference wanted) {
    return new NoSuchContractException(
        "'%s' is no file in %s, and there is no %s here or above.\nCorrect the path, or name the contract under consumes in concordat.yaml and run concordat pull."
            .formatted(wanted.name(), folder.toAbsolutePath(), Lock.FILE));
  }

  private static NoSuchContractException unknown(Reference wanted, Path lock, Lock read) {
    String pinned =
        read.contracts().stream().map(LockedContract::contract).collect(Collectors.joining(", "));
    return new NoSuchContractException(
        "%s does not pin '%s'; it pins %s.\nName it under consumes in concordat.yaml and run concordat pull."
            .formatted(lock, wanted.name(), pinned.isEmpty() ? "nothing" : pinned));
  }
}
