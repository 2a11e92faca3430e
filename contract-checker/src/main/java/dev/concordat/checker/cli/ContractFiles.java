package dev.concordat.checker.cli;

import dev.concordat.checker.model.Contract;
import dev.concordat.checker.parse.ContractReader;
import dev.concordat.checker.parse.ReadOptions;
import dev.concordat.checker.source.Limits;
import dev.concordat.checker.source.UnreadableException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reads contracts from files. */
final class ContractFiles {
  private final ContractReader reader = new ContractReader();
  private final ReadOptions options;

  ContractFiles(ReadOptions options) {
    this.options = options;
  }

  /**
   * The contract in a file.
   *
   * @throws UnusableException when there is no such file or it holds no contract
   */
  Contract read(Path file) throws UnusableException {
    try {
      if (Files.isDirectory(file)) {
        throw new UnusableException(file + " is a directory; expected a contract");
      }
      if (Files.size(file) > Limits.DEFAULT.bytes()) {
        throw new UnusableException(
            "%s has %,d bytes, over the limit of %,d"
                .formatted(file, Files.size(file), Limits.DEFAULT.bytes()));
      }
      return reader.read(file.toString(), Files.readAllBytes(file), options);
    } catch (UnreadableException e) {
      throw new UnusableException("cannot read this contract\n" + e.getMessage());
    } catch (IOException e) {
      throw new UnusableException("cannot read %s: no such file, or no permission".formatted(file));
    }
  }
}
