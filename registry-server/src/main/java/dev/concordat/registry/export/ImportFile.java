package dev.concordat.registry.export;

import dev.concordat.registry.content.Sha256;
import io.micronaut.core.type.Argument;
import io.micronaut.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/** An export that somebody sent: checked as a whole before anything of it is used. */
final class ImportFile implements AutoCloseable {
  private static final int MOST_FILES = 5_000_000;

  /** Nothing in an export is larger: a file that swells beyond it when unpacked is refused. */
  private static final int LARGEST = 512 * 1024 * 1024;

  private final ZipFile zip;
  private final JsonMapper json;
  private final Map<String, String> checksums;

  private ImportFile(ZipFile zip, JsonMapper json) {
    this.zip = zip;
    this.json = json;
    this.checksums =
        ExportFiles.checksums(new String(read(ExportFiles.CHECKSUMS), StandardCharsets.UTF_8));
  }

  static ImportFile open(Path file, JsonMapper json) {
    ZipFile zip = zip(file);
    try {
      ImportFile opened = new ImportFile(zip, json);
      opened.check();
      return opened;
    } catch (RuntimeException e) {
      closeQuietly(zip);
      throw e;
    }
  }

  /** Paths of documents and other contents. */
  List<String> contents() {
    return checksums.keySet().stream()
        .filter(
            path -> path.startsWith(ExportFiles.DOCUMENTS) || path.startsWith(ExportFiles.CONTENTS))
        .toList();
  }

  List<Map<String, Object>> rows(String table) {
    String path = ExportFiles.rowsOf(table);
    List<Map<String, Object>> rows = new ArrayList<>();
    if (!checksums.containsKey(path)) {
      return rows;
    }
    for (String line : new String(read(path), StandardCharsets.UTF_8).split("\n")) {
      if (!line.isBlank()) {
        rows.add(row(path, line));
      }
    }
    return rows;
  }

  byte[] read(String path) {
    @Nullable ZipEntry entry = zip.getEntry(path);
    if (entry == null) {
      throw ImportRefusal.unreadable(path, "it is missing");
    }
    try (InputStream in = zip.getInputStream(entry)) {
      byte[] bytes = in.readNBytes(LARGEST + 1);
      if (bytes.length > LARGEST) {
        throw ImportRefusal.unreadable(path, "it is too large");
      }
      return bytes;
    } catch (ZipException e) {
      throw ImportRefusal.damaged(path);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    closeQuietly(zip);
  }

  private void check() {
    if (zip.size() > MOST_FILES || zip.size() != checksums.size() + 1) {
      throw ImportRefusal.damaged(ExportFiles.CHECKSUMS);
    }
    checksums.forEach(
        (path, sha256) -> {
          if (!Sha256.of(read(path)).equals(sha256)) {
            throw ImportRefusal.damaged(path);
          }
        });
  }

  private Map<String, Object> row(String path, String line) {
    try {
      Map<String, Object> row = json.readValue(line, Argument.mapOf(String.class, Object.class));
      if (row != null) {
        return row;
      }
    } catch (IOException e) {
      // Answered below.
    }
    throw ImportRefusal.unreadable(path, line);
  }

  private static ZipFile zip(Path file) {
    try {
      return new ZipFile(file.toFile(), StandardCharsets.UTF_8);
    } catch (ZipException e) {
      throw ImportRefusal.unreadable("the body", "it is no zip");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void closeQuietly(ZipFile zip) {
    try {
      zip.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
