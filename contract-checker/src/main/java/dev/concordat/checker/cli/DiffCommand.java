package dev.concordat.checker.cli;

import dev.concordat.checker.ContractChecker;
import dev.concordat.checker.model.Contract;
import dev.concordat.checker.policy.Verdict;
import dev.concordat.checker.report.DiffReport;
import dev.concordat.checker.report.Palette;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Says what differs between two versions of a contract, whether it breaks somebody or not. */
@Command(
    name = "diff",
    mixinStandardHelpOptions = true,
    description = {
      "Says all that differs between two versions of a contract, harmless or not, by operation.",
      "'concordat check' is for builds: it explains, proves, and fails."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  concordat diff orders-1.0.0.yaml orders-1.1.0.yaml",
      "  concordat diff HEAD:api/orders.yaml api/orders.yaml",
      "  concordat diff orders-1.0.0.yaml orders-1.1.0.yaml --format markdown --output changes.md"
    },
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:fine, whatever differs",
      "2:bad usage, or input that cannot be read",
      "3:a bug of ours"
    })
final class DiffCommand implements Callable<Integer> {
  @Spec private @Nullable CommandSpec spec;

  @Parameters(
      arity = "2",
      paramLabel = "OLD NEW",
      description = "Two versions of a contract: files, or REV:path as git names them.")
  private List<Path> contracts = new ArrayList<>();

  @Option(
      names = "--root",
      paramLabel = "DIR",
      description = {
        "The folder whose files a contract may refer to; given twice, that of OLD and that of NEW.",
        "Default: the folder that the contract itself lies in."
      })
  private List<Path> roots = new ArrayList<>();

  @Option(
      names = "--format",
      defaultValue = "text",
      description = "text, json or markdown. Default: ${DEFAULT-VALUE}.")
  private Format format = Format.TEXT;

  @Mixin private PolicyOptions policy = new PolicyOptions();
  @Mixin private ReadingOptions reading = new ReadingOptions();
  @Mixin private OutputOption output = new OutputOption();

  private enum Format {
    TEXT,
    JSON,
    MARKDOWN
  }

  @Override
  public Integer call() throws UnusableException {
    if (spec == null) {
      throw new IllegalStateException("picocli sets the spec before it calls the command");
    }
    var files = new ContractFiles(reading.options());
    Contract before = files.read(contracts.get(0), root(0));
    Contract after = files.read(contracts.get(1), root(1));
    // What a team accepts is a difference like any other.
    Verdict verdict =
        new ContractChecker().check(before, after, policy.policy().accepting(List.of()));
    output.print(written(DiffReport.of(verdict)), spec.commandLine().getOut());
    return ExitCode.FINE;
  }

  private @Nullable Path root(int side) {
    return roots.isEmpty() ? null : roots.get(Math.min(side, roots.size() - 1));
  }

  private String written(DiffReport report) {
    Palette palette = output.isFile() ? Palette.PLAIN : Terminal.ofThisRun().palette();
    return switch (format) {
      case TEXT -> report.text(palette);
      case JSON -> report.json().toPrettyString() + "\n";
      case MARKDOWN -> report.markdown();
    };
  }
}
