package dev.concordat.checker.cli;

import java.io.PrintWriter;

/** Says what takes long, on one line that is written over; only where somebody looks. */
final class Progress {
  private static final String START_OF_LINE = "\r";
  private static final String CLEAR = "\u001b[K";

  private final PrintWriter err;
  private final boolean shown;

  Progress(PrintWriter err, Terminal terminal) {
    this.err = err;
    this.shown = terminal.showsProgress();
  }

  void step(String doing) {
    write(doing + " …");
  }

  /** The line is gone before the report is written. */
  void done() {
    write("");
  }

  private void write(String text) {
    if (shown) {
      err.print(START_OF_LINE + text + CLEAR);
      err.flush();
    }
  }
}
