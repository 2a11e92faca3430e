package dev.concordat.checker.cli;

/** The documented exit codes. */
final class ExitCode {
  static final int FINE = 0;
  static final int FINDINGS = 1;
  static final int UNUSABLE = 2;
  static final int BUG = 3;

  private ExitCode() {}
}
