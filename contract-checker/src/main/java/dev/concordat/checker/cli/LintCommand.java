package dev.concordat.checker.cli;

import dev.concordat.checker.config.Configuration;
import dev.concordat.checker.config.ConfigurationFile;
import dev.concordat.checker.config.LintLevel;
import dev.concordat.checker.config.LintSettings;
import dev.concordat.checker.lint.LintFinding;
import dev.concordat.checker.lint.report.LintFormat;
import dev.concordat.checker.lint.report.LintedFile;
import dev.concordat.checker.lint.ruleset.LintRule;
import dev.concordat.checker.lint.ruleset.Linter;
import dev.concordat.checker.lint.ruleset.Ruleset;
import dev.concordat.checker.project.ProjectException;
import dev.concordat.checker.source.UnreadableException;
import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Judges contracts, each by itself, by the rules of a ruleset. */
@Command(
    name = "lint",
    mixinStandardHelpOptions = true,
    description = {
      "Judges contracts, each by itself: whether they are well formed, and what a ruleset in",
      "Spectral's notation asks of them. 'concordat explain RULE' says more about a rule."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  concordat lint                                  the contracts of concordat.yaml",
      "  concordat lint orders.yaml payments.yaml",
      "  concordat lint api/*.yaml --ruleset rules.yaml --fail-severity warn",
      "  concordat lint orders.yaml --format sarif --output lint.sarif",
      "  concordat lint --list-rules"
    },
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:fine",
      "1:findings at or over --fail-severity",
      "2:bad usage, or a contract or ruleset that cannot be read",
      "3:a bug of ours"
    })
final class LintCommand implements Callable<Integer> {
  @Spec private @Nullable CommandSpec spec;

  @Parameters(
      arity = "0..*",
      paramLabel = "FILE",
      description = {
        "The contracts to look at: files, or REV:path as git names them. Default: those that the",
        "configuration lists."
      })
  private List<Path> files = new ArrayList<>();

  @Option(
      names = "--ruleset",
      paramLabel = "RULESET",
      description = {
        "A ruleset file, or concordat:recommended, spectral:oas, spectral:asyncapi. Default: what",
        "the configuration says, else concordat:recommended."
      })
  private @Nullable String ruleset;

  @Option(
      names = "--fail-severity",
      paramLabel = "SEVERITY",
      description = {
        "Exit with 1 from there on: error, warn, info, hint or never. Default: error, or never",
        "when the configuration says level: warn."
      })
  private @Nullable FailSeverity failSeverity;

  @Option(
      names = "--format",
      defaultValue = "text",
      description = {
        "What to print: text, json, sarif, junit, github (annotations), gitlab (code quality) or",
        "markdown. Default: ${DEFAULT-VALUE}."
      })
  private LintFormat format = LintFormat.TEXT;

  @Option(
      names = "--root",
      paramLabel = "DIR",
      description = "The folder whose files contracts may refer to. Default: that of each.")
  private @Nullable Path root;

  @Option(
      names = "--config",
      paramLabel = "FILE",
      description = {
        "The project's settings. Default: concordat.yaml in this folder or above it, up to the",
        "root of the git repository."
      })
  private @Nullable Path config;

  @Option(names = "--list-rules", description = "List the rules that are on, and look at nothing.")
  private boolean listRules;

  @Mixin private ReadingOptions reading = new ReadingOptions();
  @Mixin private RegistryOption registry = new RegistryOption();
  @Mixin private OutputOption output = new OutputOption();

  @Override
  public Integer call() throws UnusableException, ProjectException {
    Optional<ConfigurationFile> settings = configuration();
    LintSettings lint =
        settings
            .map(ConfigurationFile::configuration)
            .map(Configuration::lint)
            .orElse(LintSettings.NONE);
    Path folder = settings.map(ConfigurationFile::folder).orElse(Path.of(""));
    if (listRules) {
      output.print(listed(rules(lint, folder)), out());
      return ExitCode.FINE;
    }
    List<Chosen> chosen = chosen(settings);
    return lint.level().filter(LintLevel.OFF::equals).isPresent() && ruleset == null
        ? skipped()
        : linted(lint, folder, chosen);
  }

  /**
   * A contract to look at.
   *
   * @param label how it is named
   * @param root the folder whose files belong to it; its own when absent
   */
  private record Chosen(Path file, String label, @Nullable Path root) {}

  private List<Chosen> chosen(Optional<ConfigurationFile> settings)
      throws UnusableException, ProjectException {
    if (!files.isEmpty()) {
      return files.stream().map(file -> new Chosen(file, file.toString(), root)).toList();
    }
    if (settings.isEmpty() || settings.get().configuration().contracts().isEmpty()) {
      throw new ParameterException(
          commandSpec().commandLine(),
          "expected a contract: FILE..., or contracts in concordat.yaml");
    }
    return new ProjectOptions()
        .contracts(settings.get(), List.of()).stream()
            .map(one -> new Chosen(one.file(), one.label(), root == null ? one.root() : root))
            .toList();
  }

  private int skipped() {
    out().println("lint is off: the configuration says level: off; --ruleset asks for it anyway");
    return ExitCode.FINE;
  }

  private int linted(LintSettings lint, Path folder, List<Chosen> chosen) throws UnusableException {
    var linter = new Linter(rules(lint, folder));
    List<LintedFile> linted = new ArrayList<>();
    boolean unreadable = false;
    for (Chosen one : chosen) {
      try {
        linted.add(linted(linter, one, folder));
      } catch (UnusableException e) {
        err().println("concordat: " + e.getMessage());
        unreadable = true;
      }
    }
    output.print(format.write(linted), out());
    return unreadable ? ExitCode.UNUSABLE : fails(lint, linted) ? ExitCode.FINDINGS : ExitCode.FINE;
  }

  private LintedFile linted(Linter linter, Chosen one, Path folder) throws UnusableException {
    String inFolder = pathFrom(folder, one.file());
    var contract = new ContractFiles(reading.options(), registry).read(one.file(), one.root());
    return new LintedFile(one.label(), linter.lint(contract, inFolder));
  }

  private static String pathFrom(Path folder, Path file) {
    Path base = folder.toAbsolutePath().normalize();
    Path path = file.toAbsolutePath().normalize();
    return (path.startsWith(base) ? base.relativize(path) : file)
        .toString()
        .replace(File.separatorChar, '/');
  }

  private boolean fails(LintSettings lint, List<LintedFile> linted) {
    boolean told = lint.level().filter(LintLevel.WARN::equals).isPresent();
    FailSeverity from =
        failSeverity != null ? failSeverity : told ? FailSeverity.NEVER : FailSeverity.ERROR;
    return linted.stream()
        .flatMap(file -> file.findings().stream())
        .map(LintFinding::severity)
        .anyMatch(from::fails);
  }

  /** What the option says goes before what the configuration says. */
  private Ruleset rules(LintSettings lint, Path folder) throws UnusableException {
    String name = ruleset != null ? ruleset : lint.ruleset().orElse(Ruleset.RECOMMENDED);
    try {
      return Ruleset.of(name, ruleset != null ? Path.of("") : folder);
    } catch (UnreadableException e) {
      throw new UnusableException("cannot use this ruleset\n" + e.getMessage());
    } catch (IOException e) {
      throw new UnusableException(
          "there is no ruleset '%s': expected a file, or one of %s"
              .formatted(name, String.join(", ", Ruleset.names())));
    }
  }

  private static String listed(Ruleset rules) {
    var text = new StringBuilder();
    for (LintRule rule : rules.rules()) {
      text.append(
          "%-6s %s  %s%n"
              .formatted(rule.severity().id(), rule.id(), rule.description().orElse("")));
    }
    return text.toString();
  }

  private Optional<ConfigurationFile> configuration() throws UnusableException {
    try {
      return config == null
          ? ConfigurationFile.near(Path.of(""))
          : Optional.of(ConfigurationFile.read(config));
    } catch (UnreadableException e) {
      throw new UnusableException("cannot use this configuration\n" + e.getMessage());
    } catch (IOException e) {
      throw new UnusableException(
          "cannot read %s: no such file, or no permission"
              .formatted(config == null ? "concordat.yaml" : config));
    }
  }

  private PrintWriter out() {
    return commandSpec().commandLine().getOut();
  }

  private PrintWriter err() {
    return commandSpec().commandLine().getErr();
  }

  private CommandSpec commandSpec() {
    if (spec == null) {
      throw new IllegalStateException("picocli sets the spec before it calls the command");
    }
    return spec;
  }
}
