package dev.concordat.checker.files;

import dev.concordat.checker.source.Folder;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A folder that stands in no file system, and notes what is read from it. */
final class FilesInMemory implements Folder {
  private final Map<String, byte[]> files;
  private final List<String> read = new ArrayList<>();

  FilesInMemory(Map<String, byte[]> files) {
    this.files = Map.copyOf(files);
  }

  byte[] content(String path) {
    return files.get(path);
  }

  List<String> read() {
    return read;
  }

  @Override
  public String name(String path) {
    return path;
  }

  @Override
  public Optional<String> find(String path) {
    return Optional.of(path).filter(files::containsKey);
  }

  @Override
  public byte[] read(String path, int most) {
    read.add(path);
    return files.get(path);
  }
}
