package dev.concordat.checker.baseline;

import dev.concordat.checker.source.Folder;
import java.io.IOException;
import java.util.Optional;

/**
 * A folder in which one file has the name that messages give it, and the others have theirs beside
 * it.
 */
record NamedFolder(Folder folder, String file, String label) implements Folder {

  @Override
  public String name(String path) {
    return label.endsWith(file)
        ? label.substring(0, label.length() - file.length()) + path
        : folder.name(path);
  }

  @Override
  public Optional<String> find(String path) throws IOException {
    return folder.find(path);
  }

  @Override
  public byte[] read(String path, int most) throws IOException {
    return folder.read(path, most);
  }
}
