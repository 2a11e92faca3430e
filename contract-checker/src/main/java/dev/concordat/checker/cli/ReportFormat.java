package dev.concordat.checker.cli;

/** What {@code check} prints. */
enum ReportFormat {
  TEXT,
  JSON
}
