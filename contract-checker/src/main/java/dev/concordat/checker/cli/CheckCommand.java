package dev.concordat.checker.cli;

import dev.concordat.checker.ContractChecker;
import dev.concordat.checker.model.Contract;
import dev.concordat.checker.policy.Policy;
import dev.concordat.checker.policy.Verdict;
import dev.concordat.checker.project.ProjectException;
import dev.concordat.checker.report.Palette;
import dev.concordat.checker.source.Diagnostic;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Compares two versions of a contract, or many pairs of a batch file. */
@Command(
    name = "check",
    mixinStandardHelpOptions = true,
    description = {
      "Compares two versions of a contract: OpenAPI 2.0 to 3.1, AsyncAPI 2.x and 3.x,",
      "JSON Schema draft-04 to 2020-12. JSON or YAML; formats are detected."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  concordat check orders-1.0.0.yaml orders-1.1.0.yaml",
      "  concordat check origin/main:api/openapi.yaml api/openapi.yaml --root api",
      "  concordat check old.json new.json --mode FULL --format json --output report.json",
      "  concordat check 1.0.json 1.1.json 1.2.json --mode BACKWARD_TRANSITIVE",
      "  concordat check --changed-since origin/main",
      "  concordat check --batch cases.jsonl --output results.jsonl"
    },
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:fine",
      "1:findings at or over --fail-on",
      "2:bad usage, or input that cannot be read, even in parts",
      "3:a bug of ours"
    })
final class CheckCommand implements Callable<Integer> {
  @Spec private @Nullable CommandSpec spec;

  @Parameters(
      arity = "0..*",
      paramLabel = "OLD... NEW",
      description = {
        "The version in use and the one that is to replace it: files, or REV:path as git names",
        "them. Under a _TRANSITIVE mode several versions in use, the oldest first. With",
        "--changed-since the contracts to look at; default: all that concordat.yaml lists."
      })
  private List<Path> contracts = new ArrayList<>();

  @Option(
      names = "--batch",
      paramLabel = "CASES.jsonl",
      description = {
        "Check one case a line: {\"id\", \"old\", \"new\", and, when wanted, \"format\", \"dialect\",",
        "\"mode\", \"contentModel\"}; old and new are documents or paths. Writes one result a line."
      })
  private @Nullable Path batch;

  @Option(
      names = "--changed-since",
      paramLabel = "BRANCH",
      description = {
        "Check the project's contracts that changed since the work left this branch: changed, new,",
        "renamed and deleted files, those of git's index or not."
      })
  private @Nullable String changedSince;

  @Option(
      names = "--root",
      paramLabel = "DIR",
      description = {
        "The folder whose files a contract may refer to; given twice, that of OLD and that of NEW.",
        "Default: the folder that the contract itself lies in."
      })
  private List<Path> roots = new ArrayList<>();

  @Mixin private PolicyOptions policy = new PolicyOptions();
  @Mixin private ReadingOptions reading = new ReadingOptions();

  @Mixin private RegistryOption registry = new RegistryOption();
  @Mixin private OutputOption output = new OutputOption();

  @Option(
      names = "--format",
      defaultValue = "text",
      description = {
        "What to print: text, json, sarif, junit, github (annotations), gitlab (code quality),",
        "markdown or html. Default: ${DEFAULT-VALUE}."
      })
  private ReportFormat format = ReportFormat.TEXT;

  @Option(
      names = "--fail-on",
      defaultValue = "breaking",
      description =
          "Exit with 1 from there on: breaking, risky or never. Default: ${DEFAULT-VALUE}.")
  private FailOn failOn = FailOn.BREAKING;

  @Option(
      names = {"-q", "--quiet"},
      description = "Print nothing unless the check fails.")
  private boolean quiet;

  private final Terminal terminal = Terminal.ofThisRun();

  @Override
  public Integer call() throws UnusableException, ProjectException {
    if (changedSince != null) {
      return checkChanged(changedSince);
    }
    return batch == null ? checkPair() : checkBatch(batch);
  }

  private int checkChanged(String branch) throws UnusableException, ProjectException {
    if (batch != null || !roots.isEmpty()) {
      throw misuse("--changed-since takes neither --batch nor --root: concordat.yaml says both");
    }
    var progress = new Progress(err(), terminal);
    progress.step("looking for what changed since " + branch);
    ChangedReport report = new ChangedSince(policy, contracts).report(branch);
    progress.done();
    boolean fails = report.fails(failOn);
    if (fails || !quiet) {
      output.print(report.write(format, palette()), out());
    }
    return fails ? ExitCode.FINDINGS : ExitCode.FINE;
  }

  private int checkPair() throws UnusableException {
    if (contracts.size() < 2) {
      throw misuse("expected two contracts, OLD and NEW, or --batch CASES.jsonl");
    }
    Policy asked = policy.policy();
    if (contracts.size() > 2 && !asked.mode().isTransitive()) {
      throw misuse("several OLD contracts are compared under a _TRANSITIVE mode only");
    }
    var files = new ContractFiles(reading.options(), registry);
    var progress = new Progress(err(), terminal);
    List<Contract> before = new ArrayList<>();
    for (Path old : contracts.subList(0, contracts.size() - 1)) {
      progress.step("reading " + old);
      before.add(files.read(old, root(0)));
    }
    Path young = contracts.get(contracts.size() - 1);
    progress.step("reading " + young);
    Contract after = files.read(young, root(1));
    progress.step("comparing");
    Verdict verdict = new ContractChecker().check(before, after, asked);
    progress.done();
    boolean fails = failOn.fails(verdict.outcome());
    if (fails || !quiet) {
      String name = String.valueOf(young.getFileName());
      output.print(format.write(name, verdict, files.texts(before, after), palette()), out());
    }
    return unread(verdict.newDiagnostics())
        ? ExitCode.UNUSABLE
        : fails ? ExitCode.FINDINGS : ExitCode.FINE;
  }

  private Palette palette() {
    return output.isFile() ? Palette.PLAIN : terminal.palette();
  }

  private @Nullable Path root(int side) {
    return roots.isEmpty() ? null : roots.get(Math.min(side, roots.size() - 1));
  }

  /** What of the new contract could not be read is told on stderr; the report has the rest. */
  private boolean unread(List<Diagnostic> diagnostics) {
    List<Diagnostic> errors =
        diagnostics.stream().filter(one -> one.level() == Diagnostic.Level.ERROR).toList();
    if (!errors.isEmpty()) {
      PrintWriter err = err();
      err.println("concordat: parts of the new contract cannot be read; all else was compared");
      errors.forEach(err::println);
    }
    return !errors.isEmpty();
  }

  private int checkBatch(Path cases) throws UnusableException {
    if (!contracts.isEmpty()) {
      throw misuse("--batch takes no OLD and NEW: the cases name their documents");
    }
    if (!roots.isEmpty()) {
      throw misuse("--batch takes no --root: each contract has the folder that it lies in");
    }
    Policy defaults = policy.policy();
    var run = new Batch(defaults, reading.options(), failOn);
    return output.stream(out(), writer -> run.run(cases, writer));
  }

  private PrintWriter err() {
    return commandSpec().commandLine().getErr();
  }

  private PrintWriter out() {
    return commandSpec().commandLine().getOut();
  }

  private ParameterException misuse(String message) {
    return new ParameterException(commandSpec().commandLine(), message);
  }

  private CommandSpec commandSpec() {
    if (spec == null) {
      throw new IllegalStateException("picocli sets the spec before it calls the command");
    }
    return spec;
  }
}
