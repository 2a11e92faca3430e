package dev.concordat.checker.cli;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Makes the class archive that lets later runs start faster. */
@Command(
    name = "archive",
    mixinStandardHelpOptions = true,
    description = {
      "Makes later runs start faster: writes the classes that they need into a file that this very",
      "Java maps into memory. The launcher uses it when it is there and fits, and says nothing when",
      "it does not; run this again after an update of Java or of Concordat."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  concordat archive",
      "  concordat archive --output /var/cache/concordat/concordat-cli.jsa"
    },
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {"0:the archive is written", "2:it cannot be made here; nothing is left behind"})
final class ArchiveCommand implements Callable<Integer> {
  @Spec private @Nullable CommandSpec spec;

  @Option(
      names = "--output",
      paramLabel = "FILE",
      description = {
        "Where to write it; name the file in CONCORDAT_ARCHIVE then. Default: beside the jar, or in",
        "the user's cache folder where that one cannot be written to."
      })
  private @Nullable Path output;

  @Override
  public Integer call() throws UnusableException {
    if (spec == null) {
      throw new IllegalStateException("picocli sets the spec before it calls the command");
    }
    Path jar = jar();
    ClassArchive archive = ClassArchive.ofThisJava(jar);
    Path file = output == null ? archive.place(jar) : output;
    try {
      archive.write(file);
      spec.commandLine().getOut().printf("wrote %s (%d MB)%n", file, Files.size(file) / (1 << 20));
      return ExitCode.FINE;
    } catch (IOException e) {
      throw new UnusableException(
          "cannot write %s: %s; name another place with --output".formatted(file, e.getMessage()));
    }
  }

  private static Path jar() throws UnusableException {
    CodeSource source = ArchiveCommand.class.getProtectionDomain().getCodeSource();
    try {
      return Optional.ofNullable(source == null ? null : Path.of(source.getLocation().toURI()))
          .filter(Files::isRegularFile)
          .orElseThrow(
              () ->
                  new UnusableException(
                      "only the command line's jar can be archived; start it with java -jar"));
    } catch (URISyntaxException e) {
      throw new UnusableException("cannot tell where the jar is: " + e.getMessage());
    }
  }
}
