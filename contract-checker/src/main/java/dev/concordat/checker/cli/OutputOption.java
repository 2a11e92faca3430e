package dev.concordat.checker.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where a command writes. */
final class OutputOption {
  @Option(
      names = "--output",
      paramLabel = "FILE",
      description = "Write there instead of to stdout.")
  private @Nullable Path output;

  boolean isFile() {
    return output != null;
  }

  /** Prints a report, or writes it to the file that was named. */
  void print(String report, PrintWriter out) throws UnusableException {
    if (output == null) {
      out.print(report);
      out.flush();
      return;
    }
    try {
      Files.writeString(output, report);
    } catch (IOException | UncheckedIOException e) {
      throw unwritable(output, e);
    }
  }

  /** Lets a command write as it goes along, to the file that was named or else to {@code out}. */
  int stream(PrintWriter out, Written written) throws UnusableException {
    if (output == null) {
      return written.to(out);
    }
    try (var writer = new PrintWriter(Files.newBufferedWriter(output, StandardCharsets.UTF_8))) {
      return written.to(writer);
    } catch (IOException e) {
      throw unwritable(output, e);
    }
  }

  private static UnusableException unwritable(Path file, Exception e) {
    return new UnusableException("cannot write %s: %s".formatted(file, e.getMessage()));
  }

  /** What a command writes; returns its exit code. */
  interface Written {
    int to(PrintWriter out) throws UnusableException;
  }
}
