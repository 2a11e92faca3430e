package dev.concordat.checker.config;

import java.util.List;
import java.util.Optional;

/**
 * What the project deploys, and the contracts around it.
 *
 * @param name of the service, as the registry knows it
 * @param provides {@code namespace/name} of contracts; the project's own when not said
 * @param pulled folder that the contracts it consumes are written to
 */
public record ServiceSettings(
    Optional<String> name,
    Optional<List<String>> provides,
    List<ConsumedContract> consumes,
    Optional<String> pulled) {
  public static final ServiceSettings NONE =
      new ServiceSettings(Optional.empty(), Optional.empty(), List.of(), Optional.empty());

  private static final String PULLED = "pulled-contracts";

  public ServiceSettings {
    provides = provides.map(List::copyOf);
    consumes = List.copyOf(consumes);
  }

  /** The folder that the contracts it consumes are written to, relative to the configuration. */
  public String pulledFolder() {
    return pulled.orElse(PULLED);
  }
}
