package dev.concordat.checker.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/**
 * The commands. To add one: a class, and its place in this list, which is the order of the help.
 */
final class Commands {
  private static final List<Class<?>> ALL =
      List.of(
          CheckCommand.class,
          LintCommand.class,
          ExplainCommand.class,
          MockCommand.class,
          PublishCommand.class,
          PullCommand.class,
          DeclareCommand.class,
          ChangelogCommand.class,
          DiffCommand.class,
          SampleCommand.class,
          ArchiveCommand.class,
          CompletionCommand.class);

  private Commands() {}

  /**
   * Adds the commands that these arguments may need. A run names one of them: making the others,
   * which takes reflection over all their options, was the most expensive part of the start.
   */
  static CommandLine under(CommandLine root, String[] arguments) {
    Map<String, Class<?>> byName = byName();
    Class<?> named = arguments.length == 0 ? null : byName.get(arguments[0]);
    boolean alone = named != null && named != CompletionCommand.class; // that one tells of all
    if (alone) {
      root.addSubcommand(arguments[0], named);
    } else {
      byName.forEach(root::addSubcommand);
    }
    BuiltVersion version = new BuiltVersion();
    root.getSubcommands()
        .values()
        .forEach(command -> command.getCommandSpec().versionProvider(version));
    return root;
  }

  private static Map<String, Class<?>> byName() {
    Map<String, Class<?>> byName = new LinkedHashMap<>();
    ALL.forEach(command -> byName.put(command.getAnnotation(Command.class).name(), command));
    return byName;
  }
}
