package dev.concordat.checker.baseline;

import dev.concordat.checker.source.Folder;
import dev.concordat.checker.source.Limits;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** The YAML and JSON files of a jar, read into memory: the jar is open no longer than that. */
final class ArchiveFolder implements Folder {
  private final String name;
  private final Map<String, byte[]> files;

  private ArchiveFolder(String name, Map<String, byte[]> files) {
    this.name = name;
    this.files = files;
  }

  static ArchiveFolder read(String name, Path archive) throws IOException {
    Map<String, byte[]> files = new LinkedHashMap<>();
    int left = Limits.DEFAULT.bytes();
    try (ZipFile zip = new ZipFile(archive.toFile())) {
      for (ZipEntry entry : zip.stream().filter(ArchiveFolder::isDocument).toList()) {
        try (InputStream in = zip.getInputStream(entry)) {
          byte[] content = in.readNBytes(left);
          left -= content.length;
          files.put(entry.getName(), content);
        }
      }
    }
    return new ArchiveFolder(name, files);
  }

  private static boolean isDocument(ZipEntry entry) {
    String path = entry.getName().toLowerCase(Locale.ROOT);
    return !entry.isDirectory()
        && (path.endsWith(".yaml") || path.endsWith(".yml") || path.endsWith(".json"));
  }

  /** The files whose paths agree with the end of a path the longest; all that agree as much. */
  List<String> endingLike(Path file) {
    String[] wanted = file.toString().replace('\\', '/').split("/");
    int most = files.keySet().stream().mapToInt(path -> agreement(path, wanted)).max().orElse(0);
    return most == 0
        ? List.of()
        : files.keySet().stream().filter(path -> agreement(path, wanted) == most).toList();
  }

  private static int agreement(String path, String[] wanted) {
    List<String> steps = Arrays.asList(path.split("/"));
    int same = 0;
    while (same < Math.min(steps.size(), wanted.length)
        && steps.get(steps.size() - 1 - same).equals(wanted[wanted.length - 1 - same])) {
      same++;
    }
    return same;
  }

  @Override
  public String name(String path) {
    return name + "!/" + path;
  }

  @Override
  public Optional<String> find(String path) {
    return Optional.of(path).filter(files::containsKey);
  }

  @Override
  public byte[] read(String path, int most) throws IOException {
    byte[] content = files.get(path);
    if (content == null) {
      throw new IOException("no such file in " + name);
    }
    return content.length > most ? Arrays.copyOf(content, most) : content;
  }
}
