package dev.concordat.checker.cli;

import dev.concordat.checker.client.RegistryClient;
import dev.concordat.checker.client.RegistryFolder;
import dev.concordat.checker.client.Timeouts;
import dev.concordat.checker.source.Folder;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which registry is asked for the contracts that references name. */
final class RegistryOption {
  @Option(
      names = "--registry",
      paramLabel = "URL",
      description = {
        "The registry that has the contracts which references such as",
        "concordat:shop/money@^1#/... name. Default: none is asked, and such references are errors."
      })
  private @Nullable String registry;

  /** A folder, with the registry's contracts beside it when one was named. */
  Folder over(Folder folder) throws UnusableException {
    if (registry == null) {
      return folder;
    }
    try {
      return new RegistryFolder(
          folder, new RegistryClient(registry, Optional.empty(), Timeouts.DEFAULT));
    } catch (IllegalArgumentException e) {
      throw new UnusableException(String.valueOf(e.getMessage()));
    }
  }
}
