package dev.concordat.checker.mock;

/** Where a mock tells what it was asked. */
@FunctionalInterface
public interface Journal {
  /** Tells nobody. */
  Journal SILENT = line -> {};

  void tell(String line);
}
