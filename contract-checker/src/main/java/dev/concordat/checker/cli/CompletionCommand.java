package dev.concordat.checker.cli;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints what lets a shell complete the command line. */
@Command(
    name = "completion",
    mixinStandardHelpOptions = true,
    description = {
      "Prints a script that lets a shell complete commands and options. In ~/.bashrc or ~/.zshrc:",
      "source <(concordat completion bash), or zsh."
    },
    footerHeading = "%nExamples:%n",
    footer = {"  concordat completion bash", "  concordat completion zsh"},
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {"0:fine", "2:bad usage"})
final class CompletionCommand implements Callable<Integer> {
  @Spec private @Nullable CommandSpec spec;

  private enum Shell {
    BASH,
    ZSH
  }

  @Parameters(paramLabel = "SHELL", description = "bash or zsh.")
  private Shell shell = Shell.BASH;

  @Override
  public Integer call() {
    if (spec == null) {
      throw new IllegalStateException("picocli sets the spec before it calls the command");
    }
    CommandLine whole = spec.root().commandLine();
    String script = AutoComplete.bash(whole.getCommandName(), whole);
    // What zsh needs to run scripts of bash stands before everything else, and costs bash nothing.
    String before = shell == Shell.ZSH ? "autoload -U +X compinit && compinit\n" : "";
    spec.commandLine().getOut().print(before + script);
    spec.commandLine().getOut().flush();
    return ExitCode.FINE;
  }
}
