package dev.concordat.checker.cli;

import java.util.Optional;
import picocli.CommandLine.IVersionProvider;

/** The version that the jar was built as. */
final class BuiltVersion implements IVersionProvider {
  @Override
  public String[] getVersion() {
    Optional<String> version =
        Optional.ofNullable(ConcordatCli.class.getPackage().getImplementationVersion());
    return new String[] {"concordat " + version.orElse("from class files")};
  }
}
