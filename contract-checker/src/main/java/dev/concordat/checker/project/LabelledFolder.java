package dev.concordat.checker.project;

import dev.concordat.checker.source.Folder;
import java.io.IOException;
import java.util.Optional;

/**
 * A folder whose files have shorter names in messages.
 *
 * @param above what stands before the path of a file
 */
record LabelledFolder(Folder folder, String above) implements Folder {

  @Override
  public String name(String path) {
    return above + path;
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
