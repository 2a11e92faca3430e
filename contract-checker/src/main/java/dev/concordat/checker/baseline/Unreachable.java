package dev.concordat.checker.baseline;

import dev.concordat.checker.client.RegistryException;

/** What to say when the registry was needed and could not be asked. */
final class Unreachable {
  private Unreachable() {}

  static String told(RegistryException e) {
    return e.problem().status() == 0
        ? e.getMessage()
            + "\nTo compare with the versions in concordat.lock meanwhile: --offline (in Maven: -o, or -Dconcordat.offline)."
        : String.valueOf(e.getMessage());
  }
}
