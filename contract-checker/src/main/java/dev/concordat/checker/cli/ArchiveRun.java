package dev.concordat.checker.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * The run whose classes are archived: a few small checks of all that is usual. Small on purpose; an
 * archive that was made while a large contract was checked makes large checks slower.
 */
final class ArchiveRun {
  private static final List<String> CONTRACTS =
      List.of("openapi-1.yaml", "openapi-2.yaml", "asyncapi-1.yaml", "asyncapi-2.yaml");

  private ArchiveRun() {}

  public static void main(String[] arguments) throws IOException {
    Path folder = Path.of(arguments[0]);
    for (String name : CONTRACTS) {
      copy(name, folder);
    }
    Files.writeString(folder.resolve("schema-1.json"), "{\"type\": \"string\"}");
    Files.writeString(folder.resolve("schema-2.json"), "{\"type\": \"integer\"}");
    Files.writeString(folder.resolve("concordat.yaml"), "policy:\n  mode: BACKWARD\n");
    for (String kind : List.of("openapi-%d.yaml", "asyncapi-%d.yaml", "schema-%d.json")) {
      for (String format : List.of("text", "json")) {
        check(folder, kind, format);
      }
    }
  }

  private static void check(Path folder, String kind, String format) {
    String[] arguments = {
      "check",
      folder.resolve(kind.formatted(1)).toString(),
      folder.resolve(kind.formatted(2)).toString(),
      "--format",
      format,
      "--config",
      folder.resolve("concordat.yaml").toString()
    };
    var nowhere = new PrintWriter(Writer.nullWriter());
    ConcordatCli.run(arguments, nowhere, nowhere);
  }

  private static void copy(String name, Path folder) throws IOException {
    try (InputStream content = ArchiveRun.class.getResourceAsStream("/archive/" + name)) {
      if (content == null) {
        throw new IOException("the jar has no archive/" + name);
      }
      Files.copy(content, folder.resolve(name));
    }
  }
}
