package dev.concordat.checker.cli;

import dev.concordat.checker.client.RegistryException;
import dev.concordat.checker.config.ConfigurationFile;
import dev.concordat.checker.config.ServiceSettings;
import dev.concordat.checker.declare.Declaration;
import dev.concordat.checker.declare.DeclarationText;
import dev.concordat.checker.declare.UsedParts;
import dev.concordat.checker.project.ProjectContract;
import dev.concordat.checker.project.ProjectException;
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Tells the registry what a service provides and consumes. */
@Command(
    name = "declare",
    mixinStandardHelpOptions = true,
    description = {
      "Tells the registry what this service provides and consumes, as concordat.yaml says it, down",
      "to operations and fields. What it said before is replaced."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  concordat declare --registry http://localhost:8080",
      "  concordat declare --dry-run"
    },
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:told",
      "2:bad usage, a part that the pinned contract does not have, or no answer",
      "3:a bug of ours"
    })
final class DeclareCommand implements Callable<Integer> {
  @Spec private @Nullable CommandSpec spec;
  @Mixin private ProjectOptions options = new ProjectOptions();

  @Option(names = "--dry-run", description = "Print what would be told, and tell nobody.")
  private boolean dryRun;

  @Override
  public Integer call() throws UnusableException, ProjectException, RegistryException {
    if (spec == null) {
      throw new IllegalStateException("picocli sets the spec before it calls the command");
    }
    PrintWriter out = spec.commandLine().getOut();
    ConfigurationFile project = options.project();
    ServiceSettings service = project.configuration().service();
    List<ProjectContract> own =
        project.configuration().contracts().isEmpty()
            ? List.of()
            : options.contracts(project, List.of());
    Declaration declaration = Declaration.of(service, own);
    UsedParts.require(service.consumes(), ProjectOptions.lock(project));
    if (dryRun) {
      out.println(declaration.json().toPrettyString());
    } else {
      DeclarationText.tell(options.neededRegistry(project), declaration);
      out.println(DeclarationText.of(declaration));
    }
    return ExitCode.FINE;
  }
}
