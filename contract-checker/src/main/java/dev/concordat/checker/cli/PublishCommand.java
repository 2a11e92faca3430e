package dev.concordat.checker.cli;

import dev.concordat.checker.check.ProjectCheck;
import dev.concordat.checker.client.Published;
import dev.concordat.checker.client.RegistryClient;
import dev.concordat.checker.client.RegistryException;
import dev.concordat.checker.config.ConfigurationFile;
import dev.concordat.checker.model.Contract;
import dev.concordat.checker.policy.CompatibilityMode;
import dev.concordat.checker.project.ProjectContract;
import dev.concordat.checker.project.ProjectException;
import dev.concordat.checker.publish.PublishedText;
import dev.concordat.checker.publish.Publisher;
import dev.concordat.checker.publish.RefusalText;
import dev.concordat.checker.publish.Terms;
import dev.concordat.checker.schema.ContentModel;
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
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Gives contracts to the registry. */
@Command(
    name = "publish",
    mixinStandardHelpOptions = true,
    description = {
      "Publishes contracts to the registry, which refuses what would break somebody. Contracts of",
      "several files are published as one document that says the same."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  concordat publish --registry http://localhost:8080",
      "  concordat publish api/orders.yaml --as 1.4.0 --owner orders-team",
      "  concordat publish --auto-version",
      "  concordat publish api/orders.yaml --as 2.0.0 --accept-breaking 'nobody calls it'"
    },
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:published, or there already",
      "1:the registry refused a contract",
      "2:bad usage, input that cannot be read, or a registry that cannot be asked",
      "3:a bug of ours"
    })
final class PublishCommand implements Callable<Integer> {
  @Spec private @Nullable CommandSpec spec;

  @Parameters(
      arity = "0..*",
      paramLabel = "CONTRACT",
      description = "The contracts to publish. Default: all that concordat.yaml lists.")
  private List<Path> files = new ArrayList<>();

  @Mixin private ProjectOptions options = new ProjectOptions();

  @Option(
      names = "--as",
      paramLabel = "VERSION",
      description = "The version to publish. Default: the one that the document says.")
  private @Nullable String version;

  @Option(
      names = "--auto-version",
      description = "Let the registry choose the version: the one that the change needs.")
  private boolean autoVersion;

  @Option(
      names = "--owner",
      paramLabel = "TEAM",
      description =
          "The team that owns a contract that is new. Default: what the configuration says.")
  private @Nullable String owner;

  @Option(
      names = "--accept-breaking",
      paramLabel = "REASON",
      description = "Publish a breaking change all the same; the reason is kept with the version.")
  private @Nullable String acceptBreaking;

  @Override
  public Integer call() throws UnusableException, ProjectException, RegistryException {
    ConfigurationFile project = options.project();
    List<ProjectContract> contracts = options.contracts(project, files);
    RegistryClient registry = options.neededRegistry(project);
    boolean refused = false;
    for (ProjectContract contract : contracts) {
      refused |= !publish(registry, project, contract);
    }
    return refused ? ExitCode.FINDINGS : ExitCode.FINE;
  }

  /** One that is refused does not keep the others back. */
  private boolean publish(
      RegistryClient registry, ConfigurationFile project, ProjectContract contract)
      throws ProjectException, RegistryException, UnusableException {
    try {
      Published published = new Publisher(registry, terms(project, contract)).publish(contract);
      CommandSpec command = command();
      command.commandLine().getOut().println(PublishedText.of(contract, published));
      command.commandLine().getOut().println(published.page());
      return true;
    } catch (RegistryException e) {
      if (!RefusalText.isTheContracts(e)) {
        throw e;
      }
      String text = new RefusalText(contract, "--accept-breaking ").of(e);
      command().commandLine().getErr().println(text);
      return false;
    }
  }

  private Terms terms(ConfigurationFile project, ProjectContract contract)
      throws ProjectException, UnusableException {
    return new Terms(
        autoVersion ? Optional.empty() : Optional.of(version(contract)),
        Optional.ofNullable(owner).or(project.configuration()::owner),
        contract
            .policy()
            .mode()
            .or(project.configuration().policy()::mode)
            .map(CompatibilityMode::name),
        contract
            .policy()
            .contentModel()
            .or(project.configuration().policy()::contentModel)
            .map(ContentModel::id),
        Optional.ofNullable(acceptBreaking));
  }

  private String version(ProjectContract contract) throws ProjectException, UnusableException {
    if (version != null) {
      return version;
    }
    Contract read = ProjectCheck.read(contract.text(), contract.options(), "Correct it there.");
    return read.version()
        .filter(text -> !text.isBlank())
        .orElseThrow(
            () ->
                new UnusableException(
                    "%s does not say its version; give --as 1.4.0, or --auto-version"
                        .formatted(contract.label())));
  }

  private CommandSpec command() {
    if (spec == null) {
      throw new IllegalStateException("picocli sets the spec before it calls the command");
    }
    return spec;
  }
}
