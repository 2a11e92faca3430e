package dev.concordat.checker.cli;

import dev.concordat.checker.report.Palette;
import java.io.Console;
import java.util.Map;

/**
 * What the console of a run is.
 *
 * @param environment its variables
 * @param present whether somebody sits at it, and the output goes there
 */
record Terminal(Map<String, String> environment, boolean present) {

  static Terminal ofThisRun() {
    return new Terminal(System.getenv(), isInteractive());
  }

  /** Since JDK 22 there is a console without a terminal as well; it then says so itself. */
  private static boolean isInteractive() {
    Console console = System.console();
    if (console == null) {
      return false;
    }
    try {
      return (Boolean) Console.class.getMethod("isTerminal").invoke(console);
    } catch (ReflectiveOperationException e) {
      return true;
    }
  }

  /**
   * NO_COLOR goes before CLICOLOR_FORCE, that before what the terminal is; see no-color.org and
   * bixense.com/clicolors.
   */
  Palette palette() {
    if (!says("NO_COLOR").isEmpty()) {
      return Palette.PLAIN;
    }
    String force = says("CLICOLOR_FORCE");
    if (!force.isEmpty() && !force.equals("0")) {
      return Palette.COLOURED;
    }
    boolean able = present && !says("TERM").equals("dumb") && !says("CLICOLOR").equals("0");
    return able ? Palette.COLOURED : Palette.PLAIN;
  }

  /** Whether a line may be written over. */
  boolean showsProgress() {
    return present && !says("TERM").equals("dumb");
  }

  private String says(String variable) {
    return environment.getOrDefault(variable, "");
  }
}
