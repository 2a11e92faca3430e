package dev.concordat.checker.cli;

import dev.concordat.checker.ContractChecker;
import dev.concordat.checker.baseline.Artifacts;
import dev.concordat.checker.baseline.Baselines;
import dev.concordat.checker.changelog.Changelog;
import dev.concordat.checker.changelog.Changelogs;
import dev.concordat.checker.check.PolicyLayers;
import dev.concordat.checker.check.ProjectCheck;
import dev.concordat.checker.config.BaselineSetting;
import dev.concordat.checker.config.ConfigurationFile;
import dev.concordat.checker.config.PolicySettings;
import dev.concordat.checker.model.Contract;
import dev.concordat.checker.parse.ReadOptions;
import dev.concordat.checker.policy.Policy;
import dev.concordat.checker.project.ProjectContract;
import dev.concordat.checker.project.ProjectException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
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

/** Writes what changed, for those who use a contract. */
@Command(
    name = "changelog",
    mixinStandardHelpOptions = true,
    description = {
      "Writes what changed between two versions of a contract, for those who use it; without OLD",
      "and NEW what changed in the project's contracts since their baselines."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  concordat changelog orders-1.0.0.yaml orders-1.1.0.yaml",
      "  concordat changelog v1.0.0:api/orders.yaml api/orders.yaml --output CHANGELOG.md",
      "  concordat changelog --baseline merge-base=origin/main --format json"
    },
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {"0:fine", "2:bad usage, or input that cannot be read", "3:a bug of ours"})
final class ChangelogCommand implements Callable<Integer> {
  @Spec private @Nullable CommandSpec spec;

  @Parameters(
      arity = "0..2",
      paramLabel = "OLD NEW",
      description = "Two versions of a contract: files, or REV:path as git names them.")
  private List<Path> pair = new ArrayList<>();

  @Mixin private ProjectOptions options = new ProjectOptions();

  @Option(
      names = "--baseline",
      paramLabel = "KIND=VALUE",
      description = {
        "What the project's contracts are compared with: file=PATH, git=REVISION,",
        "merge-base=BRANCH or registry=VERSION. Default: what the configuration says."
      })
  private @Nullable String baseline;

  @Option(
      names = "--offline",
      description = "Compare with what concordat.lock pins instead of asking the registry.")
  private boolean offline;

  @Option(
      names = "--format",
      defaultValue = "markdown",
      description = "markdown or json. Default: ${DEFAULT-VALUE}.")
  private Format format = Format.MARKDOWN;

  @Mixin private OutputOption output = new OutputOption();

  private enum Format {
    MARKDOWN,
    JSON
  }

  @Override
  public Integer call() throws UnusableException, ProjectException {
    if (pair.size() == 1) {
      throw misuse("expected two versions, OLD and NEW, or none for the project's contracts");
    }
    List<Changelog> changelogs = pair.isEmpty() ? ofProject() : List.of(ofPair());
    output.print(
        format == Format.JSON
            ? Changelogs.json(changelogs).toPrettyString() + "\n"
            : Changelogs.markdown(changelogs),
        out());
    return ExitCode.FINE;
  }

  private Changelog ofPair() throws UnusableException {
    var files = new ContractFiles(ReadOptions.DETECT);
    Contract before = files.read(pair.get(0));
    Contract after = files.read(pair.get(1));
    Policy policy = options.project().configuration().policy(Policy.DEFAULT.on(today()));
    return new Changelog(
        after.title().isBlank() ? String.valueOf(pair.get(1).getFileName()) : after.title(),
        before.version().orElse(pair.get(0).toString()),
        after.version().orElse(pair.get(1).toString()),
        new ContractChecker().check(before, after, policy));
  }

  private List<Changelog> ofProject() throws UnusableException, ProjectException {
    ConfigurationFile project = options.project();
    var layers = new PolicyLayers(project.configuration(), PolicySettings.NONE, today());
    var baselines =
        new Baselines(
            baseline().or(project.configuration()::baseline),
            options.registry(project),
            Artifacts.NONE,
            offline ? Optional.of(ProjectOptions.lock(project)) : Optional.empty(),
            Optional.empty(),
            layers::mode);
    var check = new ProjectCheck(baselines, layers);
    List<Changelog> all = new ArrayList<>();
    for (ProjectContract contract : options.contracts(project, List.of())) {
      ProjectContract compared = baseline == null ? contract : contract.withoutBaseline();
      all.addAll(Changelogs.of(check.check(compared), Optional.empty()));
    }
    return all;
  }

  private Optional<BaselineSetting> baseline() {
    return Optional.ofNullable(baseline).map(this::setting);
  }

  private BaselineSetting setting(String text) {
    return BaselineSetting.parse(text)
        .orElseThrow(
            () ->
                misuse(
                    "'%s' is no baseline; expected one like merge-base=origin/main"
                        .formatted(text)));
  }

  private PrintWriter out() {
    return command().commandLine().getOut();
  }

  private static LocalDate today() {
    return LocalDate.now(ZoneOffset.UTC);
  }

  private ParameterException misuse(String message) {
    return new ParameterException(command().commandLine(), message);
  }

  private CommandSpec command() {
    if (spec == null) {
      throw new IllegalStateException("picocli sets the spec before it calls the command");
    }
    return spec;
  }
}
