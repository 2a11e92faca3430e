package dev.concordat.checker.project;

import dev.concordat.checker.model.Contract;
import dev.concordat.checker.parse.ContractReader;
import dev.concordat.checker.parse.ReadOptions;
import dev.concordat.checker.source.Document;
import dev.concordat.checker.source.Folder;
import dev.concordat.checker.source.Location;
import dev.concordat.checker.source.UnreadableException;
import java.io.IOException;
import java.util.Optional;

/**
 * A contract before it is read.
 *
 * @param name how its places are named when it is alone
 * @param folder where its other files are; none for a contract of one document
 * @param path where it begins in that folder
 */
public record ContractText(String name, Optional<Folder> folder, String path, byte[] content) {

  /** A contract of one document. */
  public static ContractText alone(String name, byte[] content) {
    return new ContractText(name, Optional.empty(), "", content);
  }

  public static ContractText in(Folder folder, String path, byte[] content) {
    return new ContractText(folder.name(path), Optional.of(folder), path, content);
  }

  public Contract read(ReadOptions options) throws UnreadableException {
    var reader = new ContractReader();
    return folder.isPresent()
        ? reader.read(folder.get(), path, content, options)
        : reader.read(name, content, options);
  }

  /**
   * The text of the file that a place is in.
   *
   * @param read the contract that this text was read as
   */
  public Optional<byte[]> around(Contract read, Location place) {
    if (place.file().equals(read.document().file())) {
      return Optional.of(content);
    }
    return read.document().set().all().stream()
        .filter(document -> document.file().equals(place.file()))
        .findFirst()
        .flatMap(this::content);
  }

  private Optional<byte[]> content(Document document) {
    try {
      return folder.isEmpty()
          ? Optional.empty()
          : Optional.of(folder.get().read(document.path(), Integer.MAX_VALUE));
    } catch (IOException e) {
      return Optional.empty(); // it was there a moment ago; the place is named all the same
    }
  }
}
