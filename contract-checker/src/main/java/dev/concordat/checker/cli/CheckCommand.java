package dev.concordat.checker.cli;

import dev.concordat.checker.ContractChecker;
import dev.concordat.checker.config.Configuration;
import dev.concordat.checker.config.ConfigurationFile;
import dev.concordat.checker.config.PolicySettings;
import dev.concordat.checker.model.Contract;
import dev.concordat.checker.model.Dialect;
import dev.concordat.checker.model.Format;
import dev.concordat.checker.parse.ReadOptions;
import dev.concordat.checker.policy.CompatibilityMode;
import dev.concordat.checker.policy.Policy;
import dev.concordat.checker.policy.Verdict;
import dev.concordat.checker.rules.Category;
import dev.concordat.checker.schema.ContentModel;
import dev.concordat.checker.source.Diagnostic;
import dev.concordat.checker.source.UnreadableException;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
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
        "them. Under a _TRANSITIVE mode several versions in use, the oldest first."
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
      names = "--root",
      paramLabel = "DIR",
      description = {
        "The folder whose files a contract may refer to; given twice, that of OLD and that of NEW.",
        "Default: the folder that the contract itself lies in."
      })
  private List<Path> roots = new ArrayList<>();

  @Option(
      names = "--mode",
      description = {
        "Who has to work with whom: NONE, BACKWARD, FORWARD, FULL or one of these with",
        "_TRANSITIVE. Default: what the configuration says, else BACKWARD."
      })
  private @Nullable CompatibilityMode mode;

  @Option(
      names = "--content-model",
      description = {
        "documented: writers send the documented properties only; strict: the literal sets of",
        "JSON Schema. Default: what the configuration says, else documented."
      })
  private @Nullable ContentModel contentModel;

  @Option(
      names = "--category",
      description = {
        "What users rely on: wire (exchanges succeed), contract (what is documented holds) or",
        "codegen (generated clients compile). Default: what the configuration says, else contract."
      })
  private @Nullable Category category;

  @Option(
      names = "--config",
      paramLabel = "FILE",
      description = {
        "The project's settings and accepted findings. Default: concordat.yaml in this folder or",
        "above it, up to the root of the git repository."
      })
  private @Nullable Path config;

  @Option(
      names = "--dialect",
      paramLabel = "DIALECT",
      description = {
        "The JSON Schema dialect to assume where no $schema says: draft-04, draft-06, draft-07,",
        "2019-09, 2020-12. Default: 2020-12."
      })
  private @Nullable String dialect;

  @Option(
      names = "--type",
      paramLabel = "TYPE",
      description = "openapi, asyncapi or json-schema. Default: what the document looks like.")
  private @Nullable String type;

  @Option(
      names = "--format",
      defaultValue = "text",
      description = {
        "What to print: text, json, sarif, junit, github (annotations), gitlab (code quality),",
        "markdown or html. Default: ${DEFAULT-VALUE}."
      })
  private ReportFormat format = ReportFormat.TEXT;

  @Option(
      names = "--output",
      paramLabel = "FILE",
      description = "Write there instead of to stdout.")
  private @Nullable Path output;

  @Option(
      names = "--fail-on",
      defaultValue = "breaking",
      description =
          "Exit with 1 from there on: breaking, risky or never. Default: ${DEFAULT-VALUE}.")
  private FailOn failOn = FailOn.BREAKING;

  @Option(
      names = "--today",
      paramLabel = "DATE",
      description = {
        "The day for which announced ends (x-sunset) are judged: 2030-12-31. Default: the system's",
        "date; name it for reports that come out the same on any day."
      })
  private @Nullable LocalDate today;

  @Override
  public Integer call() throws UnusableException {
    return batch == null ? checkPair() : checkBatch(batch);
  }

  private int checkPair() throws UnusableException {
    if (contracts.size() < 2) {
      throw misuse("expected two contracts, OLD and NEW, or --batch CASES.jsonl");
    }
    Policy policy = policy();
    if (contracts.size() > 2 && !policy.mode().isTransitive()) {
      throw misuse("several OLD contracts are compared under a _TRANSITIVE mode only");
    }
    var files = new ContractFiles(readOptions());
    List<Contract> before = new ArrayList<>();
    for (Path old : contracts.subList(0, contracts.size() - 1)) {
      before.add(files.read(old, root(0)));
    }
    Path young = contracts.get(contracts.size() - 1);
    Contract after = files.read(young, root(1));
    Verdict verdict = new ContractChecker().check(before, after, policy);
    print(format.write(String.valueOf(young.getFileName()), verdict));
    return unread(verdict.newDiagnostics())
        ? ExitCode.UNUSABLE
        : failOn.fails(verdict.outcome()) ? ExitCode.FINDINGS : ExitCode.FINE;
  }

  private @Nullable Path root(int side) {
    return roots.isEmpty() ? null : roots.get(Math.min(side, roots.size() - 1));
  }

  /** What of the new contract could not be read is told on stderr; the report has the rest. */
  private boolean unread(List<Diagnostic> diagnostics) {
    List<Diagnostic> errors =
        diagnostics.stream().filter(one -> one.level() == Diagnostic.Level.ERROR).toList();
    if (!errors.isEmpty()) {
      PrintWriter err = commandSpec().commandLine().getErr();
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
    Policy defaults = policy();
    if (output == null) {
      return new Batch(defaults, readOptions(), failOn).run(cases, out());
    }
    try (var writer = new PrintWriter(Files.newBufferedWriter(output, StandardCharsets.UTF_8))) {
      return new Batch(defaults, readOptions(), failOn).run(cases, writer);
    } catch (IOException e) {
      throw new UnusableException("cannot write %s: %s".formatted(output, e.getMessage()));
    }
  }

  /** What the options say goes before what the configuration says. */
  private Policy policy() throws UnusableException {
    var options =
        new PolicySettings(
            Optional.ofNullable(mode),
            Optional.ofNullable(contentModel),
            Optional.ofNullable(category),
            Map.of());
    return options.over(configuration().policy(Policy.DEFAULT.on(day())));
  }

  private LocalDate day() {
    return today == null ? LocalDate.now(ZoneOffset.UTC) : today;
  }

  private Configuration configuration() throws UnusableException {
    try {
      Optional<ConfigurationFile> found =
          config == null
              ? ConfigurationFile.near(Path.of(""))
              : Optional.of(ConfigurationFile.read(config));
      return found.map(ConfigurationFile::configuration).orElse(Configuration.NONE);
    } catch (UnreadableException e) {
      throw new UnusableException("cannot use this configuration\n" + e.getMessage());
    } catch (IOException e) {
      throw new UnusableException(
          "cannot read %s: no such file, or no permission"
              .formatted(config == null ? "concordat.yaml" : config));
    }
  }

  private ReadOptions readOptions() {
    Optional<Format> given = Optional.empty();
    if (type != null) {
      String name = type;
      given =
          Optional.of(
              Format.of(name)
                  .orElseThrow(
                      () ->
                          misuse(
                              "unknown type '"
                                  + name
                                  + "'; expected openapi, asyncapi or json-schema")));
    }
    Dialect assumed = Dialect.DRAFT_2020_12;
    if (dialect != null) {
      String name = dialect;
      assumed =
          Dialect.of(name)
              .orElseThrow(
                  () ->
                      misuse(
                          "unknown dialect '"
                              + name
                              + "'; expected draft-04, draft-06, draft-07, 2019-09 or 2020-12"));
    }
    return new ReadOptions(given, assumed);
  }

  private void print(String report) throws UnusableException {
    if (output == null) {
      out().print(report);
      out().flush();
      return;
    }
    try {
      Files.writeString(output, report);
    } catch (IOException | UncheckedIOException e) {
      throw new UnusableException("cannot write %s: %s".formatted(output, e.getMessage()));
    }
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
