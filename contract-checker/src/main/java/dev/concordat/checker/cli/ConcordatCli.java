package dev.concordat.checker.cli;

import dev.concordat.checker.client.RegistryException;
import dev.concordat.checker.project.ProjectException;
import java.io.PrintWriter;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The command line: {@code concordat check OLD NEW}. */
@Command(
    name = "concordat",
    mixinStandardHelpOptions = true,
    versionProvider = BuiltVersion.class,
    synopsisSubcommandLabel = "COMMAND",
    description = "If I ship this change, who breaks, where, and can you prove it?",
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:fine",
      "1:findings at or over --fail-on",
      "2:bad usage, or input that cannot be read",
      "3:a bug of ours"
    })
public final class ConcordatCli {
  /** As wide as the lines that descriptions are written in. */
  private static final int HELP_WIDTH = 130;

  private ConcordatCli() {}

  public static void main(String[] arguments) {
    System.setProperty(
        "slf4j.internal.verbosity", "ERROR"); // libraries that log find no logger here
    System.exit(
        run(arguments, new PrintWriter(System.out, true), new PrintWriter(System.err, true)));
  }

  /** Runs a command line and returns its exit code. */
  static int run(String[] arguments, PrintWriter out, PrintWriter err) {
    int code =
        Commands.under(commandLine(), arguments)
            .setOut(out)
            .setErr(err)
            .setUsageHelpWidth(HELP_WIDTH)
            .setCaseInsensitiveEnumValuesAllowed(true)
            .setParameterExceptionHandler(ConcordatCli::misuse)
            .setExecutionExceptionHandler(ConcordatCli::failure)
            .execute(arguments);
    out.flush();
    err.flush();
    return code;
  }

  /** The command line with all commands, as it is understood and completed. */
  static CommandLine whole() {
    return Commands.under(commandLine(), new String[0]).setCaseInsensitiveEnumValuesAllowed(true);
  }

  private static CommandLine commandLine() {
    return new CommandLine(new ConcordatCli());
  }

  private static int misuse(CommandLine.ParameterException e, String[] arguments) {
    CommandLine command = e.getCommandLine();
    command.getErr().println("concordat: " + e.getMessage());
    command.getErr().println("See '" + command.getCommandSpec().qualifiedName() + " --help'.");
    return ExitCode.UNUSABLE;
  }

  private static int failure(Exception e, CommandLine command, CommandLine.ParseResult parsed) {
    if (e instanceof UnusableException
        || e instanceof ProjectException
        || e instanceof RegistryException) {
      command.getErr().println("concordat: " + e.getMessage());
      return ExitCode.UNUSABLE;
    }
    command.getErr().println("concordat: this is a bug of ours, please report it: " + e);
    e.printStackTrace(command.getErr());
    return ExitCode.BUG;
  }
}
