package dev.concordat.checker.report;

import dev.concordat.checker.source.Location;
import java.util.Optional;

/** Commands that GitHub Actions reads from what a step prints, one a line. */
public final class WorkflowCommand {
  private WorkflowCommand() {}

  /**
   * An annotation beside the code.
   *
   * @param level error, warning or notice
   */
  public static String of(String level, Optional<Location> at, String title, String message) {
    return "::%s %stitle=%s::%s\n"
        .formatted(
            level, at.map(WorkflowCommand::place).orElse(""), property(title), text(message));
  }

  /** A text that cannot end the command, or start another one. */
  public static String text(String text) {
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
  }

  private static String place(Location place) {
    String line =
        place.line() == 0 ? "" : "line=%d,col=%d,".formatted(place.line(), place.column());
    return "file=%s,%s".formatted(property(place.file()), line);
  }

  private static String property(String text) {
    return text(text).replace(":", "%3A").replace(",", "%2C");
  }
}
