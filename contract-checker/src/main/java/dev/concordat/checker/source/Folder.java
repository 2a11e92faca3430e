package dev.concordat.checker.source;

import java.io.IOException;
import java.util.Optional;

/** Where the other files of a contract are read from: a folder that nothing leads out of. */
public interface Folder {
  /** How locations name a file of this folder. */
  String name(String path);

  /**
   * The one path of a file, whatever leads to it.
   *
   * @param path from this folder, with slashes; no step of it goes up
   * @return empty when no file stands there, or it stands outside of the folder
   */
  Optional<String> find(String path) throws IOException;

  /** Why nothing stands at a path, when more can be told than that. */
  default Optional<String> reason(String path) {
    return Optional.empty();
  }

  /**
   * The content of a file that was found.
   *
   * @param most how many bytes are of use; no more of a larger file are read
   */
  byte[] read(String path, int most) throws IOException;
}
