package dev.concordat.checker.cli;

import dev.concordat.checker.git.GitException;
import dev.concordat.checker.git.GitFolder;
import dev.concordat.checker.model.Contract;
import dev.concordat.checker.parse.ReadOptions;
import dev.concordat.checker.project.ContractText;
import dev.concordat.checker.report.SourceTexts;
import dev.concordat.checker.source.DirectoryFolder;
import dev.concordat.checker.source.Document;
import dev.concordat.checker.source.Folder;
import dev.concordat.checker.source.Limits;
import dev.concordat.checker.source.Location;
import dev.concordat.checker.source.UnreadableException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads contracts from files of the file system or of a git revision. */
final class ContractFiles {
  private final ReadOptions options;
  private final RegistryOption registry;
  private final Map<Document, ContractText> texts = new IdentityHashMap<>();

  ContractFiles(ReadOptions options) {
    this(options, new RegistryOption());
  }

  ContractFiles(ReadOptions options, RegistryOption registry) {
    this.options = options;
    this.registry = registry;
  }

  /** The contract in a file; the other files of its own folder may belong to it. */
  Contract read(Path file) throws UnusableException {
    return read(file, null);
  }

  /**
   * The contract that a person names: a file, or {@code REV:path} of a git revision.
   *
   * @param root the folder whose files may belong to the contract; that of the file when null
   * @throws UnusableException when there is no such file or it holds no contract
   */
  Contract read(Path file, @Nullable Path root) throws UnusableException {
    String name = file.toString();
    return name.indexOf(':') > 0 && !Files.exists(file)
        ? inRevision(name, root)
        : inDirectory(file, root);
  }

  private Contract inDirectory(Path file, @Nullable Path root) throws UnusableException {
    try {
      if (Files.isDirectory(file)) {
        throw new UnusableException(file + " is a directory; expected a contract");
      }
      if (Files.size(file) > Limits.DEFAULT.bytes()) {
        throw new UnusableException(
            "%s has %,d bytes, over the limit of %,d"
                .formatted(file, Files.size(file), Limits.DEFAULT.bytes()));
      }
      byte[] content = Files.readAllBytes(file);
      Path parent = file.getParent();
      Path directory = root != null ? root : parent != null ? parent : Path.of("");
      var folder = new DirectoryFolder(directory);
      Optional<String> path =
          root == null ? Optional.of(String.valueOf(file.getFileName())) : folder.inside(file);
      if (path.isEmpty()) {
        throw new UnusableException(
            "%s is not in the folder %s; name a wider --root".formatted(file, directory));
      }
      return parsed(folder, path.get(), content);
    } catch (IOException e) {
      throw new UnusableException("cannot read %s: no such file, or no permission".formatted(file));
    }
  }

  private Contract inRevision(String name, @Nullable Path root) throws UnusableException {
    int colon = name.indexOf(':');
    try {
      GitFolder.File file =
          GitFolder.file(name.substring(0, colon), name.substring(colon + 1), root, Path.of(""));
      return parsed(file.folder(), file.path(), file.content());
    } catch (GitException e) {
      throw new UnusableException(String.valueOf(e.getMessage()));
    }
  }

  private Contract parsed(Folder folder, String path, byte[] content) throws UnusableException {
    ContractText text = ContractText.in(registry.over(folder), path, content);
    try {
      Contract contract = text.read(options);
      texts.put(contract.document(), text);
      return contract;
    } catch (UnreadableException e) {
      throw new UnusableException("cannot read this contract\n" + e.getMessage());
    }
  }

  /** The texts of contracts that were read here. */
  SourceTexts texts(List<Contract> before, Contract after) {
    return new SourceTexts() {
      @Override
      public Optional<byte[]> textBefore(Location place) {
        return before.stream().flatMap(each -> text(each, place).stream()).findFirst();
      }

      @Override
      public Optional<byte[]> textAfter(Location place) {
        return text(after, place);
      }
    };
  }

  private Optional<byte[]> text(Contract contract, Location place) {
    return Optional.ofNullable(texts.get(contract.document()))
        .flatMap(text -> text.around(contract, place));
  }
}
