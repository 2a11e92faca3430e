package dev.concordat.checker.cli;

import dev.concordat.checker.config.ConfigurationFile;
import dev.concordat.checker.config.ServiceSettings;
import dev.concordat.checker.lock.LockedFiles;
import dev.concordat.checker.lock.Pull;
import dev.concordat.checker.lock.PullMode;
import dev.concordat.checker.lock.PullText;
import dev.concordat.checker.project.ProjectException;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Brings the contracts that a project consumes into it. */
@Command(
    name = "pull",
    mixinStandardHelpOptions = true,
    description = {
      "Brings the contracts that concordat.yaml lists under 'consumes' into the project, each",
      "pinned in concordat.lock to one version and its hash. What is pinned stays until --update."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  concordat pull --registry http://localhost:8080",
      "  concordat pull --update",
      "  concordat pull --frozen",
      "  concordat pull --offline"
    },
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:all contracts are here, as they are pinned",
      "2:bad usage, a lock that does not match, a file that was edited, or no answer",
      "3:a bug of ours"
    })
final class PullCommand implements Callable<Integer> {
  @Spec private @Nullable CommandSpec spec;
  @Mixin private ProjectOptions options = new ProjectOptions();

  @ArgGroup(exclusive = true)
  private Modes modes = new Modes();

  private static final class Modes {
    @Option(names = "--update", description = "Look for newer versions within the ranges.")
    private boolean update;

    @Option(
        names = "--frozen",
        description = "Change nothing in the lock; fail when it does not match. For CI.")
    private boolean frozen;

    @Option(
        names = "--offline",
        description = "Ask nobody: hold the files against the lock, and say how old they are.")
    private boolean offline;

    PullMode mode() {
      if (update) {
        return PullMode.UPDATE;
      }
      return offline ? PullMode.OFFLINE : frozen ? PullMode.FROZEN : PullMode.KEEP;
    }
  }

  @Override
  public Integer call() throws UnusableException, ProjectException {
    if (spec == null) {
      throw new IllegalStateException("picocli sets the spec before it calls the command");
    }
    ConfigurationFile project = options.project();
    ServiceSettings service = project.configuration().service();
    if (service.consumes().isEmpty()) {
      throw new UnusableException(
          "the project consumes no contracts; list them under 'consumes' in concordat.yaml");
    }
    Clock clock = Clock.systemUTC();
    var pull =
        new Pull(
            options.registry(project),
            new LockedFiles(ProjectOptions.lock(project)),
            service.pulledFolder(),
            modes.mode(),
            clock);
    List<String> told =
        new PullText(modes.mode(), clock.instant()).of(pull.run(service.consumes()));
    told.forEach(spec.commandLine().getOut()::println);
    return ExitCode.FINE;
  }
}
