package dev.concordat.registry.export;

import dev.concordat.registry.content.Sha256;
import io.micronaut.json.JsonMapper;
import jakarta.inject.Singleton;
import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes the registry into a file: equal registries give equal bytes. */
@Singleton
final class ExportService {
  private final ExportStore store;
  private final JsonMapper json;

  ExportService(ExportStore store, JsonMapper json) {
    this.store = store;
    this.json = json;
  }

  /** A zip of documents as they were published, rows as JSON, one for each line, and checksums. */
  Path export() {
    try {
      Path file = Files.createTempFile("concordat-export", ".zip");
      try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file));
          ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
        store.atOneMoment(snapshot -> new Writing(zip, json).write(snapshot));
      }
      return file;
    } catch (IOException e) {
      throw new UncheckedIOException("the export cannot be written", e);
    }
  }

  private static final class Writing {
    private final ZipOutputStream zip;
    private final JsonMapper json;
    private final Map<String, String> checksums = new TreeMap<>();

    Writing(ZipOutputStream zip, JsonMapper json) {
      this.zip = zip;
      this.json = json;
    }

    void write(Snapshot snapshot) {
      Set<String> written = new HashSet<>();
      snapshot.documents(
          (path, sha256) -> {
            file(path, snapshot.read(sha256));
            written.add(sha256);
          });
      for (String sha256 : snapshot.contents()) {
        if (written.add(sha256)) {
          file(ExportFiles.CONTENTS + sha256, snapshot.read(sha256));
        }
      }
      TableStore.names().forEach(table -> rows(table, snapshot));
      file(ExportFiles.CHECKSUMS, ExportFiles.checksums(checksums));
    }

    private void rows(String table, Snapshot snapshot) {
      ByteArrayOutputStream lines = new ByteArrayOutputStream();
      snapshot.rows(
          table,
          row -> {
            try {
              lines.writeBytes(json.writeValueAsBytes(row));
              lines.write('\n');
            } catch (IOException e) {
              throw new UncheckedIOException(e);
            }
          });
      file(ExportFiles.rowsOf(table), lines.toByteArray());
    }

    private void file(String path, byte[] bytes) {
      try {
        ZipEntry entry = new ZipEntry(path);
        entry.setTime(ExportFiles.NO_TIME);
        zip.putNextEntry(entry);
        zip.write(bytes);
        zip.closeEntry();
        checksums.put(path, Sha256.of(bytes));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
